package io.github.perfectgym4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.auth.ApiClientFilter;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.internal.rest.ErrorMapper;
import io.github.perfectgym4j.v1.wire.WireFormat;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The walls of the house: which package may know which. */
@AnalyzeClasses(
        packages = {"io.github.perfectgym4j.client", "io.github.perfectgym4j.v1", "io.github.perfectgym4j.v2"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final String[] SHARED = {"io.github.perfectgym4j.client.."};

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.github.perfectgym4j.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theSharedPartKnowsNoVersion = noClasses()
            .that()
            .resideInAnyPackage(SHARED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.perfectgym4j.v1..", "io.github.perfectgym4j.v2..");

    @ArchTest
    static final ArchRule theVersionsDoNotKnowEachOther =
            slices().matching("io.github.perfectgym4j.(v*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nobodyKnowsTheSandbox = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.perfectgym4j.client..", "io.github.perfectgym4j.v1..", "io.github.perfectgym4j.v2..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.perfectgym4j.sandbox..");

    @ArchTest
    static final ArchRule nothingKnowsServletsOrAnImplementation = noClasses()
            .that()
            .resideInAPackage("io.github.perfectgym4j.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..", "org.jboss..", "io.smallrye..", "org.eclipse.yasson..", "com.ibm..");

    @ArchTest
    static final ArchRule everyInterfaceOfTheApiIsCompletelyEquipped = classes()
            .that()
            .resideInAnyPackage("io.github.perfectgym4j.v1..", "io.github.perfectgym4j.v2..")
            .and()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RegisterRestClient.class)
            .andShould()
            .beAnnotatedWith(PerfectGymApi.class)
            .andShould()
            .dependOnClassesThat()
            .areAssignableTo(ErrorMapper.class);

    @ArchTest
    static final ArchRule everyInterfaceWithoutUserModeActsByItsApiClient = classes()
            .that()
            .resideInAPackage("io.github.perfectgym4j.v2..")
            .and()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ApiClientFilter.class)
            .andShould()
            .dependOnClassesThat()
            .areAssignableTo(ODataFormat.class);

    @ArchTest
    static final ArchRule everyInterfaceOfVersion1ReadsItsEnvelope = classes()
            .that()
            .resideInAPackage("io.github.perfectgym4j.v1..")
            .and()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(WireFormat.class);

    @ArchTest
    static final ArchRule noMonitors =
            noClasses().should().callMethod(Object.class, "wait").orShould().callMethod(Object.class, "notifyAll");

    @ArchTest
    static final ArchRule noThreadsOfOurOwn = noClasses()
            .should()
            .callMethod(Thread.class, "start")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.ExecutorService.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.Executors.class);

    @ArchTest
    static final ArchRule onlyReadingAheadKnowsExecutors = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.perfectgym4j.client.paging", "io.github.perfectgym4j.v2.odata")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.Executor.class);

    @ArchTest
    static final ArchRule secretsAreNotSerializable = noFields()
            .that()
            .haveRawType(Secret.class)
            .should()
            .beDeclaredInClassesThat()
            .areAssignableTo(java.io.Serializable.class);
}
