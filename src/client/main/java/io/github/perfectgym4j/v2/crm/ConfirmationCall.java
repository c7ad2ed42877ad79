package io.github.perfectgym4j.v2.crm;

/**
 * A call that confirms a meeting (contract: {@code ConfirmationCallModel}).
 *
 * @param subject subject, or null
 * @param hoursBeforeMeeting hours between the call and the meeting, or null
 */
public record ConfirmationCall(String subject, Integer hoursBeforeMeeting) {}
