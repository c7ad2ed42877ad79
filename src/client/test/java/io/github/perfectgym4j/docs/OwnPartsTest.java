package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.docs.OwnParts.DiscountAssignment;
import io.github.perfectgym4j.docs.OwnParts.LockerMember;
import io.github.perfectgym4j.docs.OwnParts.Named;
import io.github.perfectgym4j.docs.OwnParts.Standalone;
import io.github.perfectgym4j.v2.odata.Query;
import jakarta.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of the API that the library does not have are read, sent and refused as its own are. */
class OwnPartsTest {

    private RecordingServer server;
    private PerfectGym gym;
    private Standalone application;

    @BeforeEach
    void start() {
        server = RecordingServer.start();
        gym = PerfectGym.builder().url(server.url()).apiClient("id", "secret").build();
        application = new Standalone(gym);
    }

    @AfterEach
    void stop() {
        gym.close();
        server.close();
    }

    @Test
    void aSetThatTheLibraryDoesNotHave() {
        server.answer("{\"value\":[{\"id\":1,\"version\":5,\"contractId\":7,\"unknown\":{}}]}");
        assertThat(application.sets().ofContract(7)).containsExactly(new DiscountAssignment(1L, 5L, null, 7L));
        assertThat(server.last().line())
                .isEqualTo("GET v2.2/odata/ContractDiscountAssignments?$filter=contractId eq 7");
        assertThat(server.last().header("X-Client-Id")).isEqualTo("id");
    }

    @Test
    void itsChangesAreWalked() {
        server.answer("{\"value\":[{\"id\":1,\"version\":5,\"isDeleted\":true}]}");
        assertThat(application.sets().changed(4)).singleElement().matches(DiscountAssignment::isTombstone);
        assertThat(server.last().line())
                .isEqualTo("GET v2.2/odata/ContractDiscountAssignments?$filter=version gt 4&$orderby=version");
    }

    @Test
    void aSetByItsName() {
        server.answer("{\"value\":[{\"id\":1,\"name\":\"Pool\"}]}");
        assertThat(application.sets().clubTypes.rows(Query.all())).containsExactly(new Named(1L, "Pool"));
        assertThat(server.last().line()).isEqualTo("GET v2.2/odata/ClubTypes");
    }

    @Test
    void aFieldThatTheRecordDoesNotHave() {
        server.answer("{\"value\":[{\"id\":60,\"lastName\":\"Nowak\",\"lockerNo\":\"B7\",\"preferences\":[1,\"a\"]}]}");
        assertThat(application.inFrontOf("B7"))
                .contains(new LockerMember(
                        60L,
                        "Nowak",
                        "B7",
                        Json.createArrayBuilder().add(1).add("a").build()));
        assertThat(server.last().line()).isEqualTo("GET v2.2/odata/Members?$filter=lockerNo eq 'B7'");
    }

    @Test
    void aCommandThatTheLibraryDoesNotHave() {
        server.answer("{\"lockerId\":12}");
        assertThat(application.assign(60, "B7")).contains(12L);
        assertThat(server.last().line()).isEqualTo("POST v2.2/Lockers/AssignLocker");
        assertThat(server.last().body()).isEqualTo("{\"lockerNo\":\"B7\",\"memberId\":60}");
        assertThat(server.last().header("X-Client-Secret")).isEqualTo("secret");
    }

    @Test
    void itsRefusalsAreTheSameExceptions() {
        server.answer(499, "{\"errors\":[{\"code\":\"LockerTaken\",\"property\":\"lockerNo\"}]}");
        assertThat(application.assign(60, "B7")).isEmpty();
        server.answer(403, "{}");
        assertThatThrownBy(() -> application.assign(60, "B7"))
                .isInstanceOf(NotPermittedException.class)
                .hasMessageStartingWith("POST v2.2/Lockers/AssignLocker: ");
    }
}
