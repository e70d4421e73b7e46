package org.jiuwen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows between packages, all one way. */
@AnalyzeClasses(packages = "org.jiuwen", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String TEXT = "org.jiuwen.text..";
    private static final String READER = "org.jiuwen.reader..";
    private static final String ARCHIVE = "org.jiuwen.archive..";
    private static final String INGEST = "org.jiuwen.ingest..";
    private static final String SEARCH = "org.jiuwen.search..";
    private static final String BROWSE = "org.jiuwen.browse..";
    private static final String PEOPLE = "org.jiuwen.people..";
    private static final String MEETINGS = "org.jiuwen.meetings..";
    private static final String FORMULATIONS = "org.jiuwen.formulations..";
    private static final String ADMIN = "org.jiuwen.admin..";
    private static final String CITATION = "org.jiuwen.citation..";
    private static final String WEB = "org.jiuwen.web..";
    private static final String DATABASE = "org.jiuwen.database..";

    // The analysis of Chinese can be tried, and reused, without anything else of the archive.
    @ArchTest
    static final ArchRule textKnowsNothingOfOurs = noClasses()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READER, ARCHIVE, INGEST, SEARCH, BROWSE, PEOPLE, MEETINGS, ADMIN, WEB, DATABASE)
            .allowEmptyShould(true);

    // Reading a page is a function of its text, so that it can be measured against gold pages file by file.
    @ArchTest
    static final ArchRule readerKnowsOnlyText = noClasses()
            .that()
            .resideInAPackage(READER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ARCHIVE, INGEST, SEARCH, BROWSE, PEOPLE, MEETINGS, ADMIN, WEB, DATABASE)
            .allowEmptyShould(true);

    // The read command gives its first output at once; a framework or a database would take seconds to start. The one
    // thing of Hibernate Search here is the list of analyzers it is to use.
    @ArchTest
    static final ArchRule textAndReaderNeedNoFramework = noClasses()
            .that()
            .resideInAnyPackage(TEXT, READER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "jakarta.persistence..",
                    "org.hibernate",
                    "org.hibernate.search.mapper..",
                    "java.sql..")
            .allowEmptyShould(true);

    // The domain is what all features share; what a page looks like in a file is the reader's affair.
    @ArchTest
    static final ArchRule archiveKnowsOnlyText = noClasses()
            .that()
            .resideInAPackage(ARCHIVE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READER, INGEST, SEARCH, BROWSE, PEOPLE, MEETINGS, ADMIN, WEB, DATABASE)
            .allowEmptyShould(true);

    // Importing works from the command line as well, where no page is shown.
    @ArchTest
    static final ArchRule ingestKnowsNoPages = noClasses()
            .that()
            .resideInAPackage(INGEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SEARCH, BROWSE, PEOPLE, MEETINGS, ADMIN, WEB)
            .allowEmptyShould(true);

    // Pages link to each other by address, so that one can be changed without the others.
    @ArchTest
    static final ArchRule pagesDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("org.jiuwen.(search|browse|people|meetings)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    // A formulation is what the search finds of it, and nothing that a page file, an account or an import says.
    @ArchTest
    static final ArchRule formulationsKnowOnlySearch = noClasses()
            .that()
            .resideInAPackage(FORMULATIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READER, INGEST, BROWSE, PEOPLE, MEETINGS, ADMIN, WEB, DATABASE)
            .allowEmptyShould(true);

    // A draft is read like a page and held against what the pages of the archive show; none of them knows of drafts.
    @ArchTest
    static final ArchRule nobodyKnowsDrafts = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiuwen.drafts..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jiuwen.drafts..")
            .allowEmptyShould(true);

    // Checking a draft must not be able to store it.
    @ArchTest
    static final ArchRule draftsCannotWrite = noClasses()
            .that()
            .resideInAPackage("org.jiuwen.drafts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INGEST, ADMIN, WEB, DATABASE, "org.slf4j..", "jakarta.persistence..")
            .allowEmptyShould(true);

    // What readers see never imports, and does not know that it can be administered.
    @ArchTest
    static final ArchRule pagesKnowOnlyTheArchive = noClasses()
            .that()
            .resideInAnyPackage(SEARCH, BROWSE, PEOPLE, MEETINGS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READER, INGEST, ADMIN)
            .allowEmptyShould(true);

    // The shell around the features is the last to be made and the first to be replaced.
    @ArchTest
    static final ArchRule nobodyKnowsWeb = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB)
            .allowEmptyShould(true);

    // A reference is the same wherever an article is cited, listed or exported.
    @ArchTest
    static final ArchRule citationKnowsOnlyTheArchive = noClasses()
            .that()
            .resideInAPackage(CITATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READER, INGEST, SEARCH, BROWSE, PEOPLE, MEETINGS, ADMIN, WEB, DATABASE)
            .allowEmptyShould(true);

    // A PostgreSQL server is started before anything of ours exists.
    @ArchTest
    static final ArchRule databaseKnowsNothingOfOurs = noClasses()
            .that()
            .resideInAPackage(DATABASE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TEXT, READER, ARCHIVE, INGEST, SEARCH, BROWSE, PEOPLE, MEETINGS, ADMIN, WEB)
            .allowEmptyShould(true);

    // The root package starts the others; a feature that called it would close a circle.
    @ArchTest
    static final ArchRule nobodyKnowsTheRoot = noClasses()
            .that()
            .resideInAPackage("org.jiuwen.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jiuwen")
            .allowEmptyShould(true);

    // Circles are how features grow into each other.
    @ArchTest
    static final ArchRule featuresAreFreeOfCircles = SlicesRuleDefinition.slices()
            .matching("org.jiuwen.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    // Such packages gather what has no better place, until nobody finds anything in them.
    @ArchTest
    static final ArchRule packagesAreFeatures = classes()
            .should()
            .resideOutsideOfPackages("..util..", "..utils..", "..common..", "..dto..", "..impl..")
            .allowEmptyShould(true);
}
