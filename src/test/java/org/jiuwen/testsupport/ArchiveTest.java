package org.jiuwen.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL and a real Lucene index, empty at the start of each context: own database,
 * own data folder, no first import, the index in step with each commit. It listens on a random port
 * ({@code @LocalServerPort}) and serves {@code MockMvcTester} too. Test classes with the same properties share one
 * context and with it one database; {@link ArchiveReset} empties it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@Import({ArchiveReset.class, StatementCounter.class, InventedArchive.class, SampleNewspaper.class})
@ContextConfiguration(initializers = TestArchiveInitializer.class)
public @interface ArchiveTest {

    /** Settings of this test; each combination costs a context of its own. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};

    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.RANDOM_PORT;
}
