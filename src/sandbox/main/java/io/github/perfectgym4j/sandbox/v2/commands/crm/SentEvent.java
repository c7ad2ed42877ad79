package io.github.perfectgym4j.sandbox.v2.commands.crm;

import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import io.github.perfectgym4j.sandbox.v2.input.SentTime;
import io.github.perfectgym4j.sandbox.v2.sets.crm.CrmWords;
import java.util.List;
import java.util.Optional;

/**
 * A call or a meeting as it was sent; null where nothing was.
 *
 * @param type {@code Phone} or {@code Meeting}
 * @param isRecord whether it has been already
 * @param subject what it is about
 * @param employeeId whose it is
 * @param relatedToId lead or member
 * @param start beginning
 * @param duration hours and minutes
 * @param clubId club
 * @param call call that is to confirm it
 * @param outcome how it ended
 * @param outcomeNote words about that
 * @param rejectionKey why the lead turned away
 * @param rejectionText words about that
 */
record SentEvent(
        String type,
        boolean isRecord,
        String subject,
        long employeeId,
        long relatedToId,
        SentTime start,
        String duration,
        long clubId,
        Optional<ConfirmationCall> call,
        String outcome,
        String outcomeNote,
        String rejectionKey,
        String rejectionText) {

    private static final List<String> MODES = List.of("Schedule", "Record");

    /**
     * A call that is to confirm a meeting.
     *
     * @param subject what it is about
     * @param hoursBefore hours before the meeting
     */
    record ConfirmationCall(String subject, Integer hoursBefore) {}

    static SentEvent read(Command command) {
        Optional<Fields> call = command.optionalObject("confirmationCall");
        ConfirmationCall sentCall = call.map(fields ->
                        new ConfirmationCall(fields.optionalText("subject"), fields.optionalInt("hoursBeforeMeeting")))
                .orElse(new ConfirmationCall(null, null));
        boolean isCalled = command.optionalBoolean("confirmationCallEnabled");
        command.optionalText("description");
        return new SentEvent(
                command.requiredWord("eventType", CrmWords.EVENT_TYPES),
                "Record".equals(command.requiredWord("createMode", MODES)),
                command.optionalText("subject"),
                command.requiredLong("employeeId"),
                command.requiredLong("relatedToId"),
                command.requiredTime("startDate"),
                command.requiredText("duration"),
                command.requiredLong("clubId"),
                isCalled ? Optional.of(sentCall) : Optional.empty(),
                command.optionalWord("outcome", CrmWords.OUTCOMES),
                command.optionalText("outcomeNote"),
                command.optionalText("rejectionReasonKey"),
                command.optionalText("rejectionReasonDescription"));
    }
}
