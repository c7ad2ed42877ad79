package io.github.perfectgym4j.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    private enum Codes implements ErrorCode {
        OTHER,
        BOOKING_NOT_FOUND,
        INVALID_INVITED_MEMBER_ID {
            @Override
            public String code() {
                return "IvalidInvitedMemberId";
            }
        }
    }

    @Test
    void theNameOfAConstantIsItsCode() {
        assertThat(Codes.OTHER.code()).isEqualTo("Other");
        assertThat(Codes.BOOKING_NOT_FOUND.code()).isEqualTo("BookingNotFound");
        assertThat(Codes.BOOKING_NOT_FOUND.matches("bookingNotFound")).isTrue();
    }

    @Test
    void aConstantMayHaveAnotherCode() {
        assertThat(Codes.INVALID_INVITED_MEMBER_ID.code()).isEqualTo("IvalidInvitedMemberId");
        assertThat(Codes.INVALID_INVITED_MEMBER_ID.matches("InvalidInvitedMemberId"))
                .isFalse();
    }
}
