package io.github.perfectgym4j;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.wire.WireFormat;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The walls of the house: which package may know which. */
@AnalyzeClasses(packages = "io.github.perfectgym4j", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final String CLIENT = "io.github.perfectgym4j.client..";
    private static final String INTERNAL = "io.github.perfectgym4j.internal..";
    private static final String V1 = "io.github.perfectgym4j.v1..";
    private static final String V2 = "io.github.perfectgym4j.v2..";
    private static final String WIRE = "io.github.perfectgym4j.*.wire..";
    private static final String DOOR = "io.github.perfectgym4j.client";

    private static final int MOST_PROVIDERS = 3;

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().assignedFrom(new Packages()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theSharedPartKnowsNoVersion = noClasses()
            .that()
            .resideInAnyPackage(CLIENT, INTERNAL)
            .and()
            .resideOutsideOfPackage(DOOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(V1, V2);

    @ArchTest
    static final ArchRule onlyTheTopKnowsTheDoor = noClasses()
            .that()
            .resideInAnyPackage(CLIENT, INTERNAL, V1, V2)
            .and()
            .resideOutsideOfPackage(DOOR)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DOOR);

    @ArchTest
    static final ArchRule theVersionsDoNotKnowEachOther =
            slices().matching("io.github.perfectgym4j.(v*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nobodyKnowsTheSandbox = noClasses()
            .that()
            .resideInAnyPackage(CLIENT, INTERNAL, V1, V2)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.perfectgym4j.sandbox..");

    @ArchTest
    static final ArchRule packagesForApplicationsShowNothingInternal = classes()
            .that()
            .resideInAnyPackage(CLIENT, V1, V2)
            .and()
            .resideOutsideOfPackage(WIRE)
            .and()
            .arePublic()
            .should(showNothingInternal());

    @ArchTest
    static final ArchRule nothingKnowsServletsOrAnImplementation = noClasses()
            .that()
            .resideInAnyPackage(CLIENT, INTERNAL, V1, V2)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..", "org.jboss..", "io.smallrye..", "org.eclipse.yasson..", "com.ibm..");

    @ArchTest
    static final ArchRule everyInterfaceOfTheApiIsCompletelyEquipped = classes()
            .that()
            .resideInAnyPackage(V1, V2)
            .and()
            .resideOutsideOfPackage(WIRE)
            .and()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RegisterRestClient.class)
            .andShould()
            .beAnnotatedWith(PerfectGymApi.class)
            .andShould()
            .beAssignableTo(ApiInterface.class)
            .andShould(registerFewProviders());

    @ArchTest
    static final ArchRule everyInterfaceWithoutUserModeActsByItsApiClient = classes()
            .that()
            .resideInAPackage(V2)
            .and()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ApiClientFilter.class)
            .andShould()
            .dependOnClassesThat()
            .areAssignableTo(ODataFormat.class);

    @ArchTest
    static final ArchRule everyInterfaceWithQueriesConvertsTheirValues = classes()
            .that()
            .resideInAPackage(V2)
            .and()
            .areAnnotatedWith(Path.class)
            .should(convertItsQueries());

    @ArchTest
    static final ArchRule everyInterfaceOfVersion1ReadsItsEnvelope = classes()
            .that()
            .resideInAPackage(V1)
            .and()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(WireFormat.class);

    @ArchTest
    static final ArchRule oneThreadLocal = noClasses()
            .that()
            .resideInAnyPackage(CLIENT, INTERNAL, V1, V2)
            .and()
            .doNotHaveFullyQualifiedName("io.github.perfectgym4j.internal.call.Call")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class);

    @ArchTest
    static final ArchRule noMonitors = noClasses()
            .that()
            .resideInAnyPackage(CLIENT, INTERNAL, V1, V2)
            .should()
            .callMethod(Object.class, "wait")
            .orShould()
            .callMethod(Object.class, "notifyAll");

    @ArchTest
    static final ArchRule noThreadsOfOurOwn = noClasses()
            .that()
            .resideInAnyPackage(CLIENT, INTERNAL, V1, V2)
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
            .resideInAnyPackage(CLIENT, INTERNAL, V1, V2)
            .and()
            .resideOutsideOfPackages(
                    "io.github.perfectgym4j.*.paging",
                    "io.github.perfectgym4j.v2.odata",
                    "io.github.perfectgym4j.v2.wire")
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

    private static ArchCondition<JavaClass> showNothingInternal() {
        return new ArchCondition<>("show no internal type") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
                Stream<JavaType> fields = type.getFields().stream()
                        .filter(field -> isShown(field.getModifiers()))
                        .map(field -> field.getType());
                Stream<JavaType> signatures = type.getCodeUnits().stream()
                        .filter(unit -> isShown(unit.getModifiers()))
                        .flatMap(WallsTest::signature);
                Stream.of(parents, fields, signatures)
                        .flatMap(types -> types)
                        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                        .filter(resideInAnyPackage(INTERNAL, WIRE))
                        .forEach(shown -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + shown.getName())));
            }
        };
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaClass> convertItsQueries() {
        return new ArchCondition<>("register QueryValues if its queries have values that need them") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                QueryValues converters = new QueryValues();
                boolean hasQueries = Arrays.stream(type.reflect().getDeclaredMethods())
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                        .anyMatch(parameter ->
                                converters.getConverter(parameter.getType(), parameter.getType(), null) != null);
                boolean converts = Arrays.stream(type.reflect().getAnnotationsByType(RegisterProvider.class))
                        .anyMatch(provider -> provider.value() == QueryValues.class);
                if (hasQueries && !converts) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not convert its queries"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> registerFewProviders() {
        return new ArchCondition<>("register at most " + MOST_PROVIDERS + " providers") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int providers = type.reflect().getAnnotationsByType(RegisterProvider.class).length;
                if (providers > MOST_PROVIDERS) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " registers " + providers));
                }
            }
        };
    }

    /** Each package for itself, but the areas of version 2.2 together: its entities refer to each other in circles, as its sets do. */
    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!resideInAnyPackage(CLIENT, INTERNAL, V1, V2).test(type)) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(
                    name.matches(".*\\.v2\\..*") && !name.matches(".*\\.(odata|wire)") ? "areas of v2" : name);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
