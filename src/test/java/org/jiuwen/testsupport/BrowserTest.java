package org.jiuwen.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.annotation.AliasFor;

/**
 * The whole application as {@link ArchiveTest} starts it, and a Chromium that looks at it: a test method takes a Playwright
 * {@code Page}, which is fresh, Chinese, and opens addresses without host. Skipped where no Chromium is found, unless
 * {@code -Djiuwen.browser.required=true}; {@code -Djiuwen.browser=PATH} names one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ArchiveTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

    /** Settings of this test; each combination costs a context of its own. */
    @AliasFor(annotation = ArchiveTest.class)
    String[] properties() default {};
}
