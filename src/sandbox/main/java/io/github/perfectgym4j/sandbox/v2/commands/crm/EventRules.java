package io.github.perfectgym4j.sandbox.v2.commands.crm;

import static io.github.perfectgym4j.sandbox.v2.commands.crm.LeadRules.refuseIf;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.crm.Interaction;
import io.github.perfectgym4j.sandbox.company.crm.Leads;
import io.github.perfectgym4j.sandbox.company.crm.Word;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which calls and meetings can be noted. */
final class EventRules {

    /** The contract says that there is a limit, but not which. */
    private static final int LONGEST_NOTE = 500;

    /** The contract says that there is a limit, but not which. */
    private static final int EARLIEST_CALL = 72;

    private static final Pattern DURATION = Pattern.compile("(\\d{1,2}):([0-5]\\d)");

    private final Company company;
    private final SentEvent sent;

    EventRules(Company company, SentEvent sent) {
        this.company = company;
        this.sent = sent;
    }

    Interaction create() {
        return company.guard().alone(() -> {
            Club club = company.clubs()
                    .find(sent.clubId())
                    .filter(found -> !found.isDeleted())
                    .orElseThrow(() -> new BusinessError("InvalidClubId", "clubId"));
            refuseIf(company.instructors().find(sent.employeeId()).isEmpty(), "InvalidOwnerId", "employeeId");
            refuseIf(!isRelatedKnown(), "InvalidRelatedUserId", "relatedToId");
            LocalDateTime start = sent.start().in(club.zone());
            Interaction.Plan plan = new Interaction.Plan(
                    sent.type(),
                    sent.subject(),
                    sent.relatedToId(),
                    sent.employeeId(),
                    sent.clubId(),
                    start,
                    start.plus(duration()));
            LocalDateTime now = company.time().now(club);
            if (sent.isRecord()) {
                refuseIf(plan.until().isAfter(now), "RecordEventIsAvailableOnlyForPastEvents", "startDate");
                refuseIf(sent.outcome() == null, "RecordEventOutcomeIsRequired", "outcome");
            } else {
                refuseIf(start.isBefore(now), "InvalidStartDate", "startDate");
                checkConsultant(plan);
                sent.call().ifPresent(EventRules::checkCall);
            }
            checkOutcome();
            return company.interactions().add(plan, sent.outcome());
        });
    }

    private boolean isRelatedKnown() {
        return company.members()
                        .find(sent.relatedToId())
                        .filter(member -> !member.isDeleted())
                        .isPresent()
                || company.leads()
                        .table()
                        .find(sent.relatedToId())
                        .filter(Leads.Entry::isOpen)
                        .isPresent();
    }

    private Duration duration() {
        Matcher parts = DURATION.matcher(sent.duration());
        Duration duration = parts.matches()
                ? Duration.ofHours(Long.parseLong(parts.group(1))).plusMinutes(Long.parseLong(parts.group(2)))
                : Duration.ZERO;
        refuseIf(duration.isZero(), "InvalidEventDuration", "duration");
        return duration;
    }

    private void checkConsultant(Interaction.Plan plan) {
        refuseIf(
                company.interactions().isTaken(plan),
                "ConsultantHasInteractionForGivenDatesInCrmCalendar",
                "startDate");
        boolean isTeaching = company.classes()
                .all()
                .anyMatch(held -> !held.isDeleted()
                        && held.instructorId() != null
                        && held.instructorId() == plan.consultantId()
                        && held.start().isBefore(plan.until())
                        && plan.from().isBefore(held.end()));
        refuseIf(isTeaching, "ConsultantIsNotAvailableForGivenDatesInTimeTableCalendar", "startDate");
    }

    private static void checkCall(SentEvent.ConfirmationCall call) {
        refuseIf(call.subject() == null, "ConfirmationCallSubjectIsRequired", "confirmationCall.subject");
        Integer hours = call.hoursBefore();
        refuseIf(
                hours == null || hours < 1,
                "InvalidConfirmationCallBeforeHours",
                "confirmationCall.hoursBeforeMeeting");
        refuseIf(hours > EARLIEST_CALL, "HoursBeforeMeetingExceeded", "confirmationCall.hoursBeforeMeeting");
    }

    private void checkOutcome() {
        String note = sent.outcomeNote();
        refuseIf(sent.outcome() != null && note == null, "OutcomeNoteIsRequired", "outcomeNote");
        refuseIf(note != null && note.length() > LONGEST_NOTE, "OutcomeNoteIsTooLong", "outcomeNote");
        if ("Dead".equals(sent.outcome())) {
            boolean isKnown = sent.rejectionKey() != null
                    && Word.named(Word.REJECTION, sent.rejectionKey()).isPresent();
            refuseIf(!isKnown, "RejectionReasonIsRequired", "rejectionReasonKey");
            refuseIf(
                    Word.OTHER.equals(sent.rejectionKey()) && sent.rejectionText() == null,
                    "OtherReasonIsRequired",
                    "rejectionReasonDescription");
        }
    }
}
