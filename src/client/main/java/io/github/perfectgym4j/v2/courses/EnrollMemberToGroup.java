package io.github.perfectgym4j.v2.courses;

import java.time.LocalDate;

/**
 * A member who is enrolled in a course (contract: {@code EnrollMemberToGroupRequest}).
 *
 * @param memberId key of the member, or null
 * @param groupId key of the course, or null
 * @param startDate first day; null for the server's choice
 * @param endDate last day; null for the server's choice
 * @param forceEnrollment whether no rule counts
 * @param enrollmentOptionId key of the way to be enrolled, or null
 * @param setRequiredActivityLevel whether the member gets the level for it; only if no rule counts
 * @param notifyMember whether the member is told by e-mail or text message
 */
public record EnrollMemberToGroup(
        Long memberId,
        Long groupId,
        LocalDate startDate,
        LocalDate endDate,
        boolean forceEnrollment,
        Long enrollmentOptionId,
        boolean setRequiredActivityLevel,
        boolean notifyMember) {

    /** Checks what cannot be right. */
    public EnrollMemberToGroup {
        if (startDate != null && endDate != null && endDate.isBefore(startDate)) {
            throw new IllegalArgumentException("endDate must not be before startDate");
        }
    }

    /**
     * Begins an enrolment.
     *
     * @param memberId key of the member
     * @param groupId key of the course
     * @return a builder
     */
    public static Builder builder(long memberId, long groupId) {
        return new Builder(memberId, groupId);
    }

    /** Puts the request together. */
    public static final class Builder {

        private final long memberId;
        private final long groupId;
        private LocalDate startDate;
        private LocalDate endDate;
        private boolean forceEnrollment;
        private Long enrollmentOptionId;
        private boolean setRequiredActivityLevel;
        private boolean notifyMember;

        private Builder(long memberId, long groupId) {
            this.memberId = memberId;
            this.groupId = groupId;
        }

        /**
         * Sets the first day.
         *
         * @param value first day
         * @return this builder
         */
        public Builder startDate(LocalDate value) {
            startDate = value;
            return this;
        }

        /**
         * Sets the last day.
         *
         * @param value last day
         * @return this builder
         */
        public Builder endDate(LocalDate value) {
            endDate = value;
            return this;
        }

        /**
         * Lets no rule count.
         *
         * @return this builder
         */
        public Builder force() {
            forceEnrollment = true;
            return this;
        }

        /**
         * Chooses the way to be enrolled.
         *
         * @param value key of the way to be enrolled
         * @return this builder
         */
        public Builder enrollmentOptionId(long value) {
            enrollmentOptionId = value;
            return this;
        }

        /**
         * Gives the member the level for it, if no rule counts.
         *
         * @return this builder
         */
        public Builder settingRequiredActivityLevel() {
            setRequiredActivityLevel = true;
            return this;
        }

        /**
         * Tells the member by e-mail or text message.
         *
         * @return this builder
         */
        public Builder notifyingMember() {
            notifyMember = true;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public EnrollMemberToGroup build() {
            return new EnrollMemberToGroup(
                    memberId,
                    groupId,
                    startDate,
                    endDate,
                    forceEnrollment,
                    enrollmentOptionId,
                    setRequiredActivityLevel,
                    notifyMember);
        }
    }
}
