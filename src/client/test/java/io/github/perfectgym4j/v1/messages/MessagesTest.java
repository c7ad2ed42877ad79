package io.github.perfectgym4j.v1.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.StoredFile;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest extends WireTest {

    @Test
    void theDocumentedList() {
        answer(sample("messages"));
        assertThat(client(MessagesClient.class).changedSince(40, 5))
                .containsExactly(new Message(
                        10_252L,
                        692_590L,
                        false,
                        "Shoes",
                        MessageStatus.PLANNED,
                        false,
                        LocalDateTime.of(2016, 1, 26, 0, 0)));
        assertThat(sent()).isEqualTo(new Sent("GET Messages/Messages", List.of("userId=40", "timestamp=5"), null, ""));
    }

    @Test
    void theDocumentedDetails() {
        answer(sample("message-details"));
        MessageDetails message = client(MessagesClient.class).message(10_252);
        assertThat(message)
                .isEqualTo(new MessageDetails(
                        10_252L,
                        692_590L,
                        false,
                        "Shoes",
                        MessageStatus.PLANNED,
                        false,
                        null,
                        "A text.",
                        null,
                        List.of(new StoredFile(10_358L, "file.pdf"))));
        assertThat(message).hasToString("MessageDetails[id=10252]");
        assertThat(sent()).isEqualTo(new Sent("GET Messages/Message", List.of("messageId=10252"), null, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isReaded", "read"})
    void q31EitherNameSaysThatItWasRead(String name) {
        assertThat(Samples.element(Message.class, "'" + name + "':true").isRead())
                .isTrue();
        assertThat(Samples.element(MessageDetails.class, "'" + name + "':'True'")
                        .isRead())
                .isTrue();
    }

    @Test
    void q74AStatusThatNobodyKnowsYet() {
        assertThat(Samples.element(Message.class, "'status':'Lost'").status()).isEqualTo(new MessageStatus("Lost"));
    }
}
