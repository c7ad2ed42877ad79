package io.github.perfectgym4j.timetable;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which: the version of the API stays behind {@code gym}. */
@AnalyzeClasses(packages = "io.github.perfectgym4j.timetable", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.github.perfectgym4j.timetable.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyOnePackageKnowsVersion1 = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.perfectgym4j.timetable.v1..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.perfectgym4j.v1..", "io.github.perfectgym4j.timetable.v1..");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsVersion2 = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.perfectgym4j.timetable.v2..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.perfectgym4j.v2..", "io.github.perfectgym4j.timetable.v2..");

    @ArchTest
    static final ArchRule onlyOnePackageActsByToken = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.perfectgym4j.timetable.v1..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.perfectgym4j.client.member..");
}
