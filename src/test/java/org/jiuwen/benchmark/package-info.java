/** Speed side by side with OpenSearch: a program, no test, because a test must not depend on the machine. How to run it: README. */
package org.jiuwen.benchmark;
