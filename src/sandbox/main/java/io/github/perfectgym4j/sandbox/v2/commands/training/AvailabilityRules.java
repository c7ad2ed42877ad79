package io.github.perfectgym4j.sandbox.v2.commands.training;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.training.Availability;
import io.github.perfectgym4j.sandbox.company.training.Availability.Block;
import io.github.perfectgym4j.sandbox.company.training.Definition;
import io.github.perfectgym4j.sandbox.company.training.EmployeeLevel;
import io.github.perfectgym4j.sandbox.company.training.Span;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.SentTime;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** What trainers have free, with the codes of this version. */
final class AvailabilityRules {

    private final Company company;
    private final Wish wish;

    /**
     * What is asked for.
     *
     * @param trainerIds trainers
     * @param from first moment
     * @param to first moment after it
     * @param clubId club
     * @param zoneId room; null for any
     * @param categoryId category of activities; null for any
     * @param levelId level of trainers; null for any
     * @param definitionIds kinds of training; none for any
     */
    record Wish(
            List<Long> trainerIds,
            SentTime from,
            SentTime to,
            long clubId,
            Long zoneId,
            Long categoryId,
            Long levelId,
            List<Long> definitionIds) {

        /** Reads all but the trainers, whose field differs. */
        static Wish read(Command command, List<Long> trainerIds) {
            return new Wish(
                    trainerIds,
                    command.requiredTime("from"),
                    command.requiredTime("to"),
                    command.requiredLong("clubId"),
                    command.optionalLong("clubZoneId"),
                    command.optionalLong("categoryId"),
                    command.optionalLong("levelId"),
                    command.longs("personalTrainingDefinitionIds"));
        }

        boolean wants(Definition definition) {
            EmployeeLevel level = definition.level();
            return (definitionIds.isEmpty() || definitionIds.contains(definition.id()))
                    && (levelId == null || levelId == level.id())
                    && (categoryId == null || categoryId == level.categoryId())
                    && definition.clubIds().contains(clubId);
        }
    }

    AvailabilityRules(Company company, Wish wish) {
        this.company = company;
        this.wish = wish;
    }

    private Span check() {
        Club club = company.clubs()
                .find(wish.clubId())
                .filter(known -> !known.isDeleted())
                .orElseThrow(() -> new BusinessError("ClubValidationError", "clubId"));
        if (wish.zoneId() != null
                && company.zones().of(club.id()).stream().noneMatch(zone -> zone.id() == wish.zoneId())) {
            throw new BusinessError("ClubZoneValidationError", "clubZoneId");
        }
        if (wish.trainerIds().isEmpty() || !wish.trainerIds().stream().allMatch(company.availability()::isTrainer)) {
            throw new BusinessError("TrainerValidationError", "trainerIds");
        }
        Span frame = new Span(wish.from().in(club.zone()), wish.to().in(club.zone()));
        if (!frame.start().isBefore(frame.end())) {
            throw new BusinessError("DateRangeValidationError", "to");
        }
        return frame;
    }

    private boolean gives(long trainerId) {
        return Definition.ALL.stream()
                .anyMatch(definition ->
                        wish.wants(definition) && definition.level().isOf(trainerId));
    }

    /**
     * Lists what trainers do.
     *
     * @param showsUnavailable whether to list the times in which they are not there
     * @param isPastOpen whether a block may lie in the past and the future at the same time
     * @return contract type TrainerAvailabilityBlockDto, in order of trainers and time
     * @throws BusinessError with a code of GetPersonalTrainerAvailabilityBlocks
     */
    List<JsonObject> blocks(boolean showsUnavailable, boolean isPastOpen) {
        return company.guard().alone(() -> {
            Span frame = check();
            LocalDateTime now = company.time().now(wish.clubId());
            return wish.trainerIds().stream()
                    .filter(this::gives)
                    .map(trainerId -> company.availability().blocks(wish.clubId(), trainerId, frame))
                    .map(all -> isPastOpen ? all : Availability.splitAt(all, now))
                    .flatMap(List::stream)
                    .filter(block -> showsUnavailable || block.kind() != Availability.Kind.UNAVAILABLE)
                    .map(block -> row(block, now))
                    .toList();
        });
    }

    private JsonObject row(Block block, LocalDateTime now) {
        Span span = block.span();
        LocalTime length = LocalTime.MIN.plus(Duration.between(span.start(), span.end()));
        return new Row()
                .put("employeeId", block.trainerId())
                .put("startDate", text(span.start()))
                .put("endDate", text(span.end()))
                .put("duration", length.format(DateTimeFormatter.ISO_LOCAL_TIME))
                .put("clubZoneId", block.zoneId())
                .put("personalTrainingBookingId", block.bookingId())
                .put("isInThePast", !span.end().isAfter(now))
                .put("status", spelled(block.kind()))
                .put("classId", block.classId())
                .build();
    }

    private static String spelled(Availability.Kind kind) {
        return switch (kind) {
            case AVAILABLE -> "Available";
            case BUSY -> "Busy";
            case UNAVAILABLE -> "Unavailable";
        };
    }

    private String text(LocalDateTime local) {
        OffsetDateTime moment = Moments.moment(company, wish.clubId(), local);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /**
     * Lists when trainings can begin.
     *
     * @return contract type AvailableTrainingSlotDto, in order of time
     * @throws BusinessError with a code of GetPersonalTrainerAvailabilitySlots
     */
    List<JsonObject> slots() {
        return company.guard().alone(() -> {
            Span frame = check();
            LocalDateTime now = company.time().now(wish.clubId());
            return Definition.ALL.stream()
                    .filter(wish::wants)
                    .flatMap(definition -> wish.trainerIds().stream()
                            .flatMap(trainerId -> company
                                    .availability()
                                    .slots(wish.clubId(), trainerId, frame, definition, wish.zoneId(), now)
                                    .stream()))
                    .sorted(Comparator.comparing(Availability.Slot::start))
                    .map(slot -> new Row()
                            .put("startDate", text(slot.start()))
                            .put(
                                    "personalTrainingDefinitionId",
                                    slot.definition().id())
                            .put("isAvailable", slot.isAvailable())
                            .put("clubZoneId", wish.zoneId())
                            .build())
                    .toList();
        });
    }
}
