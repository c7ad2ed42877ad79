package io.github.perfectgym4j.sandbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.seed.Seed;
import java.time.InstantSource;

/** Which package of the sandbox may know which. */
@AnalyzeClasses(packages = "io.github.perfectgym4j.sandbox", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final String ROOT = "io.github.perfectgym4j.sandbox";
    private static final String COMPANY = ROOT + ".company";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.github.perfectgym4j.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule departmentsHaveNoCycles =
            slices().matching(COMPANY + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theCompanyKnowsOnlyItselfAndJava = noClasses()
            .that()
            .resideInAPackage(COMPANY + "..")
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(COMPANY + "..", "java.."));

    @ArchTest
    static final ArchRule noDepartmentKnowsTheWholeCompany = noClasses()
            .that()
            .resideInAPackage(COMPANY + ".*..")
            .and()
            .resideOutsideOfPackage(COMPANY + ".seed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMPANY, COMPANY + ".seed..");

    @ArchTest
    static final ArchRule theVersionsDoNotKnowEachOther =
            slices().matching(ROOT + ".(v*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheApplicationPutsVersionsTogether = classes()
            .that(resideInAPackage(ROOT + ".v1..").or(resideInAPackage(ROOT + ".v2..")))
            .should()
            .onlyHaveDependentClassesThat(resideInAPackage(ROOT + ".v1..")
                    .or(resideInAPackage(ROOT + ".v2.."))
                    .or(application()));

    @ArchTest
    static final ArchRule onlySeedSetsACompanyUp = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Seed.class.getName())
            .should()
            .callConstructor(Company.class, InstantSource.class);

    @ArchTest
    static final ArchRule onlyTheApplicationAsksForACompany = classes()
            .that()
            .haveFullyQualifiedName(Seed.class.getName())
            .should()
            .onlyHaveDependentClassesThat(application());

    private static DescribedPredicate<JavaClass> application() {
        return DescribedPredicate.describe(
                "the application", type -> type.getName().equals(SandboxApplication.class.getName()));
    }
}
