package io.github.perfectgym4j.v2.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.cdi.CallsProducer;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.MemberAddress;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.ResultPage;
import io.github.perfectgym4j.v2.odata.SetName;
import io.github.perfectgym4j.v2.odata.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sets as an application on a server gets them. */
class InjectedSetsTest {

    private SeContainer container;

    @BeforeEach
    void start() {
        Surroundings.ASKED.clear();
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(EntitySetProducer.class, CallsProducer.class, Surroundings.class, Listener.class)
                .addBeanClasses(Application.class, ApplicationOfNoSet.class, ApplicationOfAnySet.class)
                .addBeanClasses(ApplicationOfNamedSets.class, ApplicationOfNoName.class)
                .initialize();
    }

    @AfterEach
    void stop() {
        container.close();
    }

    @Test
    void anInjectionPointSaysWhichRows() {
        Application application = container.select(Application.class).get();
        assertThat(application.classes.rowType()).isEqualTo(FitnessClass.class);
        assertThat(application.clubs.rowType()).isEqualTo(Club.class);
        assertThat(application.classes.list(FitnessClass.query()).elements()).isEmpty();
        assertThat(Surroundings.ASKED).containsExactly("Classes as " + FitnessClass.class.getName());
    }

    @Test
    void soDoesALookUp() {
        EntitySet<Club> clubs =
                container.select(new TypeLiteral<EntitySet<Club>>() {}).get();
        assertThat(clubs.rowType()).isEqualTo(Club.class);
    }

    @Test
    void eventsNameTheSet() {
        Application application = container.select(Application.class).get();
        application.classes.list(FitnessClass.query());
        assertThatThrownBy(() -> application.clubs.get(1, Shape.whole())).isInstanceOf(IllegalStateException.class);
        assertThat(container.select(Listener.class).get().heard())
                .containsExactly("GET v2.2/odata/Classes", "GET v2.2/odata/Clubs/{key}");
    }

    @Test
    void rowsOfNoSetAreRefusedWithTheInjectionPoint() {
        assertThatThrownBy(() -> container.select(ApplicationOfNoSet.class).get())
                .hasStackTraceContaining("addresses")
                .hasStackTraceContaining(MemberAddress.class.getName() + " is no row of a set");
        assertThatThrownBy(() -> container.select(ApplicationOfAnySet.class).get())
                .hasStackTraceContaining("anything")
                .hasStackTraceContaining("is no row of a set");
    }

    @Test
    void aSetMayBeNamedInPlaceOfItsRows() {
        ApplicationOfNamedSets application =
                container.select(ApplicationOfNamedSets.class).get();
        assertThat(application.assignments.list(Query.all()).elements()).isEmpty();
        assertThat(application.formerClubs.list(Club.query()).elements()).isEmpty();
        assertThat(Surroundings.ASKED)
                .containsExactly(
                        "ContractDiscountAssignments as " + Assignment.class.getName(),
                        "FormerClubs as " + Club.class.getName());
    }

    @Test
    void whatIsNoNameIsRefusedWithTheInjectionPoint() {
        assertThatThrownBy(() -> container.select(ApplicationOfNoName.class).get())
                .hasStackTraceContaining("elsewhere")
                .hasStackTraceContaining("no name of a set");
    }

    /** A row of a set that the library does not have. */
    record Assignment(Long id) {}

    @Dependent
    static class ApplicationOfNamedSets {

        @Inject
        @SetName("ContractDiscountAssignments")
        EntitySet<Assignment> assignments;

        @Inject
        @SetName("FormerClubs")
        EntitySet<Club> formerClubs;
    }

    @Dependent
    static class ApplicationOfNoName {

        @Inject
        @SetName("../../Users")
        EntitySet<Assignment> elsewhere;
    }

    @Dependent
    static class Application {

        @Inject
        EntitySet<FitnessClass> classes;

        @Inject
        EntitySet<Club> clubs;
    }

    @Dependent
    static class ApplicationOfNoSet {

        @Inject
        EntitySet<MemberAddress> addresses;
    }

    @Dependent
    static class ApplicationOfAnySet {

        @Inject
        EntitySet<?> anything;
    }

    @ApplicationScoped
    static class Listener implements CallEvents {

        private final List<String> heard = new ArrayList<>();

        List<String> heard() {
            return heard;
        }

        @Override
        public void called(Operation operation, PerfectGymException failure, Duration took) {
            heard.add(operation.toString());
        }
    }

    /** The interface below, which writes down what it is asked for. */
    @ApplicationScoped
    static class Surroundings {

        static final List<String> ASKED = new ArrayList<>();

        @Produces
        @ApplicationScoped
        @RestClient
        SetsClient sets() {
            return new SetsClient() {

                @Override
                public ResultPage<?> list(String set) {
                    ASKED.add(set + " as "
                            + Call.current()
                                    .orElseThrow()
                                    .answerType()
                                    .orElseThrow()
                                    .getTypeName());
                    return new ResultPage<>(List.of(), null, null);
                }

                @Override
                public Record get(String set, long key) {
                    throw new IllegalStateException("not read");
                }

                @Override
                public void close() {}
            };
        }
    }
}
