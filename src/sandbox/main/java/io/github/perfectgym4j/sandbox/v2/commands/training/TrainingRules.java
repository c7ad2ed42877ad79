package io.github.perfectgym4j.sandbox.v2.commands.training;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.Charge;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.training.Availability;
import io.github.perfectgym4j.sandbox.company.training.Availability.Block;
import io.github.perfectgym4j.sandbox.company.training.Definition;
import io.github.perfectgym4j.sandbox.company.training.PersonalTraining;
import io.github.perfectgym4j.sandbox.company.training.Span;
import io.github.perfectgym4j.sandbox.company.training.TrainingBooking;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.SentTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Personal trainings as version 2 sees them: the rules of the company with the codes of this version. */
final class TrainingRules {

    private final Company company;

    /**
     * What is asked for. All of it may be null.
     *
     * @param memberId member
     * @param definitionId kind of training
     * @param start start
     * @param clubId club
     * @param zoneId room
     * @param trainerId trainer
     * @param comments remark
     */
    record Wish(
            Long memberId,
            Long definitionId,
            SentTime start,
            Long clubId,
            Long zoneId,
            Long trainerId,
            String comments) {}

    TrainingRules(Company company) {
        this.company = company;
    }

    /**
     * Reserves time with a trainer.
     *
     * @param wish what is asked for
     * @return the reservation
     * @throws BusinessError with a code of BookPersonalTraining
     */
    PersonalTraining book(Wish wish) {
        return company.guard().alone(() -> {
            Member member = Optional.ofNullable(wish.memberId())
                    .flatMap(company.members()::find)
                    .filter(known -> !known.isDeleted())
                    .orElseThrow(() -> new BusinessError("UserDoesNotExist", "memberId"));
            Definition definition = Optional.ofNullable(wish.definitionId())
                    .flatMap(Definition::find)
                    .orElseThrow(() -> new BusinessError("DefinitionDoesNotExist", "personalTrainingDefinitionId"));
            Club club = Optional.ofNullable(wish.clubId())
                    .flatMap(company.clubs()::find)
                    .filter(known -> !known.isDeleted())
                    .orElseThrow(() -> new BusinessError("ClubDoesNotExist", "clubId"));
            checkPlace(wish, definition, club);
            Span span = span(wish, definition, club);
            checkMember(member, definition, span, club);
            checkTrainer(wish.trainerId(), span, club);
            if (wish.zoneId() != null && !company.availability().isFree(wish.zoneId(), span)) {
                throw new BusinessError("ThereIsAlreadyAnEventAtRequestedTimeInZone", "clubZoneId");
            }
            PersonalTraining wanted = new PersonalTraining(
                    0,
                    definition.name(),
                    span.start(),
                    span.end(),
                    wish.comments(),
                    club.id(),
                    wish.trainerId(),
                    wish.zoneId(),
                    definition.productId(),
                    member.id());
            try {
                return company.personalTrainings().book(wanted, definition.id());
            } catch (Refused barred) {
                throw new BusinessError("CannotAddPersonalTrainingWithoutPermission", "memberId");
            }
        });
    }

    private void checkPlace(Wish wish, Definition definition, Club club) {
        refuseIf(
                wish.trainerId() == null || !company.availability().isTrainer(wish.trainerId()),
                "EmployeeDoesNotExist",
                "instructorId");
        refuseIf(
                wish.zoneId() != null
                        && company.zones().of(club.id()).stream().noneMatch(zone -> zone.id() == wish.zoneId()),
                "ClubZoneDoesNotExist",
                "clubZoneId");
        refuseIf(
                !definition.clubIds().contains(club.id()),
                "DefinitionNotAvailableInClub",
                "personalTrainingDefinitionId");
        refuseIf(!definition.level().isOf(wish.trainerId()), "EmployeeDoesntHaveSkillForThisLevel", "instructorId");
    }

    private Span span(Wish wish, Definition definition, Club club) {
        LocalDateTime now = company.time().now(club);
        LocalDateTime start =
                wish.start() == null ? LocalDateTime.MIN : wish.start().in(club.zone());
        refuseIf(start.isBefore(now), "CannotBookTrainingInThePast", "startDate");
        refuseIf(start.isBefore(now.plus(Availability.LEAD)), "CannotBookTrainingInLeadTime", "startDate");
        return new Span(start, start.plusMinutes(definition.minutes()));
    }

    private void checkMember(Member member, Definition definition, Span span, Club club) {
        refuseIf(
                company.contracts().of(member.id()).stream()
                        .anyMatch(
                                contract -> contract.status(company.contracts().now(member.id())) == Status.FROZEN),
                "UserCurrentContractIsFreezed",
                "memberId");
        refuseIf(
                company.classes().list(held -> held.bookingOf(member.id()).isPresent(), (one, two) -> 0).stream()
                        .anyMatch(held -> new Span(held.start(), held.end()).overlaps(span)),
                "UserHasClassDuringRequestedPtBooking",
                "startDate");
        refuseIf(
                company.personalTrainings().booked().stream()
                        .anyMatch(other ->
                                other.memberId() == member.id() && other.span().overlaps(span)),
                "UserHasAlreadyBookedCalendarEventAtRequestedTime",
                "startDate");
        refuseIf(
                definition.payment() == Definition.Payment.AHEAD
                        && company.shop().purchases(member.id(), club.id()).stream()
                                .noneMatch(purchase -> purchase.product().id() == definition.productId()
                                        && purchase.expires().isAfter(span.start())),
                "UserDoesntHaveProductToBookTraining",
                "personalTrainingDefinitionId");
    }

    private void checkTrainer(long trainerId, Span span, Club club) {
        List<Block> taken = company.availability().taken(trainerId).stream()
                .filter(block -> block.span().overlaps(span))
                .toList();
        List<Long> classIds = taken.stream()
                .filter(block -> block.classId() != null)
                .map(Block::classId)
                .toList();
        refuseIf(
                classIds.stream().anyMatch(id -> company.courses().ofClass(id).isPresent()),
                "EmployeeHasGroupClasses",
                "instructorId");
        refuseIf(!classIds.isEmpty(), "EmployeeHasSingleClass", "instructorId");
        refuseIf(
                taken.stream().anyMatch(block -> block.bookingId() == null),
                "TrainerHasScheduledCrmActivityAtRequestedTime",
                "startDate");
        refuseIf(
                !taken.isEmpty() || !company.availability().isInHours(club.id(), trainerId, span),
                "TrainerIsUnavailableAtRequestedTime",
                "startDate");
    }

    private static void refuseIf(boolean isBroken, String code, String property) {
        if (isBroken) {
            throw new BusinessError(code, property);
        }
    }

    /**
     * Calls a reservation off. There is no code for one that is not there, so that nothing happens then.
     *
     * @param id reservation
     */
    void cancel(long id) {
        company.guard().alone(() -> {
            company.personalTrainings()
                    .table()
                    .find(id)
                    .filter(booking -> booking.state() == TrainingBooking.State.BOOKED)
                    .ifPresent(booking -> company.personalTrainings().cancel(id));
            return id;
        });
    }

    /**
     * Notes that a training was held; what was paid ahead is used up.
     *
     * @param id reservation
     * @throws BusinessError with a code of CompletePersonalTrainingBooking
     */
    void complete(long id) {
        company.guard().alone(() -> {
            TrainingBooking booking = company.personalTrainings()
                    .table()
                    .find(id)
                    .filter(TrainingBooking::isTaken)
                    .orElseThrow(
                            () -> new BusinessError("PersonalTrainingBookingNotFound", "personalTrainingBookingId"));
            refuseIf(
                    booking.state() == TrainingBooking.State.COMPLETED,
                    "CannotCompleteAlreadyCompletedPersonalTraining",
                    "personalTrainingBookingId");
            Definition definition = Definition.find(booking.definitionId()).orElseThrow();
            PersonalTraining training = booking.training();
            refuseIf(
                    definition.payment() == Definition.Payment.AHEAD
                            && !company.shop().use(training.memberId(), definition.productId(), 1, training.clubId()),
                    "UserHasNoRequiredProduct",
                    "personalTrainingBookingId");
            return company.personalTrainings().complete(id);
        });
    }

    /**
     * Notes that a training was held, and charges it.
     *
     * @param id reservation; null is refused
     * @throws BusinessError with a code of CompletePaidInArrearsBooking
     */
    void completeInArrears(Long id) {
        company.guard().alone(() -> {
            TrainingBooking booking = Optional.ofNullable(id)
                    .flatMap(company.personalTrainings().table()::find)
                    .orElseThrow(() -> new BusinessError("BookingCalendarEventNotFound", "personalTrainingBookingId"));
            refuseIf(
                    booking.state() != TrainingBooking.State.BOOKED,
                    "PersonalTrainingNotFound",
                    "personalTrainingBookingId");
            Definition definition = Definition.find(booking.definitionId()).orElseThrow();
            refuseIf(
                    definition.payment() != Definition.Payment.IN_ARREARS,
                    "PersonalTrainingIsNotPaidInArrearsType",
                    "personalTrainingBookingId");
            Product product = company.shop().products().stream()
                    .filter(known -> known.id() == definition.productId())
                    .findFirst()
                    .orElseThrow(() -> new BusinessError("ProductWasDeleted", "personalTrainingBookingId"));
            PersonalTraining training = booking.training();
            company.contracts()
                    .fees()
                    .charge(new Charge(
                            training.memberId(),
                            null,
                            Fee.Type.BOOKING_IN_ARREARS,
                            null,
                            definition.name(),
                            training.start(),
                            product.price()));
            return company.personalTrainings().complete(id);
        });
    }
}
