package io.github.perfectgym4j.v1.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GeneralErrorTest {

    @Test
    void q37TwoSpellingsOfOneCode() {
        assertThat(GeneralError.UNABLE_TO_SEND_EMAIL.matches("UnableSendEmail")).isTrue();
        assertThat(GeneralError.UNABLE_TO_SEND_EMAIL.matches("UnableToSendEmail"))
                .isTrue();
        assertThat(GeneralError.UNABLE_TO_SEND_EMAIL.matches("InvalidToken")).isFalse();
        assertThat(GeneralError.INVALID_TOKEN.matches("UnableSendEmail")).isFalse();
    }

    @Test
    void q39AndQ80TheGeneralListAsItIsSpelt() {
        assertThat(Arrays.stream(GeneralError.values()).map(GeneralError::code))
                .containsExactly(
                        "StartDateIsRequired",
                        "SignDateIsRequired",
                        "EndDateIsRequired",
                        "InvalidPropertyId",
                        "InvalidPropertyValue",
                        "UserHasNoCardAssigned",
                        "CanNotBlockCard",
                        "EmailTemplateNotDefined",
                        "UnableToSendEmail",
                        "InvalidToken");
    }
}
