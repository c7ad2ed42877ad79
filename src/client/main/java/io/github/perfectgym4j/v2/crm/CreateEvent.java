package io.github.perfectgym4j.v2.crm;

import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A conversation with a lead or member (contract: {@code CreateEventCrm2Request}).
 *
 * @param eventType type of the event
 * @param createMode whether it is planned or has been
 * @param subject subject, or null
 * @param employeeId key of the employee
 * @param relatedToId key of the lead or member
 * @param startDate beginning, in the club's time
 * @param duration how long it takes, in whole minutes; less than a day
 * @param description description, or null
 * @param clubId key of the club
 * @param confirmationCall call that confirms a meeting, or null
 * @param confirmationCallEnabled whether there is such a call
 * @param outcome outcome; needed by {@link EventCreateMode#RECORD}, or null
 * @param outcomeNote words about the outcome, or null
 * @param rejectionReasonKey key of the reason why the lead is given up; may be needed by {@link CrmEventOutcome#DEAD}, or null
 * @param rejectionReasonDescription words about that reason, or null
 */
public record CreateEvent(
        CrmEventType eventType,
        EventCreateMode createMode,
        String subject,
        long employeeId,
        long relatedToId,
        LocalDateTime startDate,
        @JsonbTypeSerializer(HoursAndMinutes.class) Duration duration,
        String description,
        long clubId,
        ConfirmationCall confirmationCall,
        boolean confirmationCallEnabled,
        CrmEventOutcome outcome,
        String outcomeNote,
        String rejectionReasonKey,
        String rejectionReasonDescription) {

    /** Checks what the contract requires. */
    public CreateEvent {
        Objects.requireNonNull(eventType, "eventType");
        Objects.requireNonNull(createMode, "createMode");
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(duration, "duration");
        HoursAndMinutes.check(duration);
        if (createMode.equals(EventCreateMode.RECORD) && outcome == null) {
            throw new IllegalArgumentException("outcome is required for createMode Record");
        }
    }

    /**
     * Begins a request with what is required.
     *
     * @param eventType type of the event
     * @param createMode whether it is planned or has been
     * @param employeeId key of the employee
     * @param relatedToId key of the lead or member
     * @param startDate beginning, in the club's time
     * @param duration how long it takes, in whole minutes; less than a day
     * @param clubId key of the club
     * @return a builder
     */
    public static Builder builder(
            CrmEventType eventType,
            EventCreateMode createMode,
            long employeeId,
            long relatedToId,
            LocalDateTime startDate,
            Duration duration,
            long clubId) {
        return new Builder(eventType, createMode, employeeId, relatedToId, startDate, duration, clubId);
    }

    /** Puts the request together. */
    public static final class Builder {

        private final CrmEventType eventType;
        private final EventCreateMode createMode;
        private String subject;
        private final long employeeId;
        private final long relatedToId;
        private final LocalDateTime startDate;
        private final Duration duration;
        private String description;
        private final long clubId;
        private ConfirmationCall confirmationCall;
        private boolean confirmationCallEnabled;
        private CrmEventOutcome outcome;
        private String outcomeNote;
        private String rejectionReasonKey;
        private String rejectionReasonDescription;

        private Builder(
                CrmEventType eventType,
                EventCreateMode createMode,
                long employeeId,
                long relatedToId,
                LocalDateTime startDate,
                Duration duration,
                long clubId) {
            this.eventType = eventType;
            this.createMode = createMode;
            this.employeeId = employeeId;
            this.relatedToId = relatedToId;
            this.startDate = startDate;
            this.duration = duration;
            this.clubId = clubId;
        }

        /**
         * Sets the subject.
         *
         * @param value subject, or null
         * @return this builder
         */
        public Builder subject(String value) {
            subject = value;
            return this;
        }

        /**
         * Sets the description.
         *
         * @param value description, or null
         * @return this builder
         */
        public Builder description(String value) {
            description = value;
            return this;
        }

        /**
         * Sets the call that confirms a meeting.
         *
         * @param value call that confirms a meeting, or null
         * @return this builder
         */
        public Builder confirmationCall(ConfirmationCall value) {
            confirmationCall = value;
            return this;
        }

        /**
         * Sets whether there is such a call.
         *
         * @param value whether it is so
         * @return this builder
         */
        public Builder confirmationCallEnabled(boolean value) {
            confirmationCallEnabled = value;
            return this;
        }

        /**
         * Sets the outcome.
         *
         * @param value outcome; needed by {@link EventCreateMode#RECORD}, or null
         * @return this builder
         */
        public Builder outcome(CrmEventOutcome value) {
            outcome = value;
            return this;
        }

        /**
         * Sets the words about the outcome.
         *
         * @param value words about the outcome, or null
         * @return this builder
         */
        public Builder outcomeNote(String value) {
            outcomeNote = value;
            return this;
        }

        /**
         * Sets the key of the reason why the lead is given up.
         *
         * @param value key of the reason why the lead is given up; may be needed by {@link CrmEventOutcome#DEAD}, or null
         * @return this builder
         */
        public Builder rejectionReasonKey(String value) {
            rejectionReasonKey = value;
            return this;
        }

        /**
         * Sets the words about that reason.
         *
         * @param value words about that reason, or null
         * @return this builder
         */
        public Builder rejectionReasonDescription(String value) {
            rejectionReasonDescription = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws NullPointerException if something required is missing; its message names it
         * @throws IllegalArgumentException if values contradict each other
         */
        public CreateEvent build() {
            return new CreateEvent(
                    eventType,
                    createMode,
                    subject,
                    employeeId,
                    relatedToId,
                    startDate,
                    duration,
                    description,
                    clubId,
                    confirmationCall,
                    confirmationCallEnabled,
                    outcome,
                    outcomeNote,
                    rejectionReasonKey,
                    rejectionReasonDescription);
        }
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "CreateEvent[***]";
    }
}
