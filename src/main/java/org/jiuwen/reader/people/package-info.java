/**
 * Finds who is named in an article, and which posts the article gives them.
 *
 * <p>Candidates come from several sources (surnames, HanLP, lists, bylines, posts beside names); weights fitted on tagged news decide between them.
 */
@NullMarked
package org.jiuwen.reader.people;

import org.jspecify.annotations.NullMarked;
