package io.github.perfectgym4j.webhooks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. */
@AnalyzeClasses(packages = "io.github.perfectgym4j.webhooks", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final String HERE = "io.github.perfectgym4j.webhooks";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(HERE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyPlatformAndClientAreUsed = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    HERE + "..",
                    "io.github.perfectgym4j.client..",
                    "io.github.perfectgym4j.v2..",
                    "java..",
                    "javax.sql..",
                    "jakarta..",
                    "org.eclipse.microprofile..");

    @ArchTest
    static final ArchRule eventsAndInboxKnowNothingElse = noClasses()
            .that()
            .resideInAnyPackage(HERE + ".event..", HERE + ".inbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HERE + ".receive..", HERE + ".dispatch..");

    @ArchTest
    static final ArchRule receivingDoesNotKnowObservers = noClasses()
            .that()
            .resideInAPackage(HERE + ".receive..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HERE + ".dispatch..");

    @ArchTest
    static final ArchRule noServletIsFoundByItself =
            noClasses().should().beAnnotatedWith("jakarta.servlet.annotation.WebServlet");

    @ArchTest
    static final ArchRule noResourceIsFoundByItself = noClasses().should().beAnnotatedWith("jakarta.ws.rs.Path");
}
