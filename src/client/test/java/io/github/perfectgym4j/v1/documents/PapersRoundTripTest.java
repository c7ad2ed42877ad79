package io.github.perfectgym4j.v1.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.measurements.MeasurementSet;
import io.github.perfectgym4j.v1.measurements.MeasurementsClient;
import io.github.perfectgym4j.v1.measurements.MemberMeasurementsClient;
import io.github.perfectgym4j.v1.messages.Message;
import io.github.perfectgym4j.v1.messages.MessageDetails;
import io.github.perfectgym4j.v1.messages.MessagesClient;
import io.github.perfectgym4j.v1.paging.Changes;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents, messages and measurements over a real HTTP exchange, with the vendor's oddities off and on. */
class PapersRoundTripTest extends SandboxTest {

    private static final long ANNA = 60;

    private static void isComplete(List<? extends Change> all) {
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all).extracting(Change::id).doesNotHaveDuplicates();
        assertThat(all).filteredOn(Change::isTombstone).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void documentsAreListedAndOpened(boolean quirks) throws IOException {
        switches().quirks(quirks);
        DocumentsClient documents = gym().client(DocumentsClient.class);
        List<Document> all = Changes.since(0, timestamp -> documents.changedSince(ANNA, timestamp))
                .toList();
        isComplete(all);
        Document some = all.stream().filter(d -> !d.isTombstone()).findFirst().orElseThrow();
        try (OpenFile file = gym().files().open(some.url())) {
            assertThat(file.contentType()).isPresent();
            assertThat(file.content().readAllBytes()).hasSize(some.size().intValue());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void messagesAreListedAndRead(boolean quirks) {
        switches().quirks(quirks);
        MessagesClient messages = gym().client(MessagesClient.class);
        List<Message> all = Changes.since(0, timestamp -> messages.changedSince(ANNA, timestamp))
                .toList();
        isComplete(all);
        MessageDetails shoes = messages.message(10_252);
        assertThat(shoes.title()).isEqualTo("Shoes");
        assertThat(shoes.isRead()).isFalse();
        assertThat(shoes.text()).isNotBlank();
        assertThat(shoes.attachments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q49MeasurementsInBothModes(boolean quirks) {
        switches().quirks(quirks);
        MeasurementsClient measurements = gym().client(MeasurementsClient.class);
        List<MeasurementSet> all = Changes.since(0, timestamp -> measurements.changedSince(ANNA, timestamp))
                .toList();
        isComplete(all);
        MemberMeasurementsClient anna = gym().client(
                        MemberMeasurementsClient.class, gym().members().signIn("anna@example.com", "anna-password"));
        assertThat(Changes.since(0, timestamp -> anna.changedSince(ANNA, timestamp)))
                .isEqualTo(all);
    }

    @Test
    void aFileThatIsNotThere() {
        assertThatThrownBy(() -> gym().files().open(url() + "/Files/File?fileId=999999999"))
                .isInstanceOf(ResourceNotFoundException.class);
    }
}
