package io.github.perfectgym4j.sandbox.company.training;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** The rules of personal trainings. */
public final class PersonalTrainings {

    /** Start of the vendor's sample. It lies in the past and can be booked all the same, so that the sample can be tried. */
    private static final LocalDateTime SAMPLE_START = LocalDateTime.of(2015, 12, 3, 6, 15);

    /** Key of the vendor's sample: the first reservation gets it. */
    private static final long FIRST_ID = 1_324_465L;

    /** The kind of what version 1 reserves. */
    private static final long USUAL = 1;

    private final Guard guard;
    private final ClubTime time;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Table<Instructor> instructors;
    private final Events events;
    private final Table<TrainingBooking> table;
    private long everBooked;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param clubs the clubs
     * @param members the members
     * @param instructors who teaches
     * @param events receives the events
     */
    public PersonalTrainings(
            Guard guard,
            ClubTime time,
            Table<Club> clubs,
            Table<Member> members,
            Table<Instructor> instructors,
            Events events) {
        this.guard = guard;
        this.time = time;
        this.clubs = clubs;
        this.members = members;
        this.instructors = instructors;
        this.events = events;
        table = new Table<>(guard);
    }

    /** @return all reservations, those called off included */
    public Table<TrainingBooking> table() {
        return table;
    }

    /** @return the reservations that there are, in order of booking */
    public List<PersonalTraining> booked() {
        return table.list(TrainingBooking::isTaken, Comparator.comparingLong(TrainingBooking::id)).stream()
                .map(TrainingBooking::training)
                .toList();
    }

    /**
     * Reserves time with a trainer.
     *
     * @param wanted what is wanted, key 0
     * @return the reservation with its key
     * @throws Refused if something is unknown or does not fit; {@code BOOKING_REJECTED} if the trainer is busy
     */
    public PersonalTraining book(PersonalTraining wanted) {
        return book(wanted, USUAL);
    }

    /**
     * Reserves time with a trainer for a kind of training.
     *
     * @param wanted what is wanted, key 0
     * @param definitionId kind of training
     * @return the reservation with its key
     * @throws Refused if something is unknown or does not fit; {@code BOOKING_REJECTED} if the trainer is busy
     */
    public PersonalTraining book(PersonalTraining wanted, long definitionId) {
        return guard.alone(() -> {
            Club club = clubs.require(wanted.clubId(), Reason.INVALID_CLUB, Subject.CLUB);
            instructors.require(wanted.employeeId(), Reason.INVALID_EMPLOYEE, Subject.EMPLOYEE);
            Member member = members.require(wanted.memberId(), Reason.INVALID_MEMBER, Subject.MEMBER);
            if (!wanted.start().isBefore(wanted.end())) {
                throw new Refused(Reason.START_AFTER_END, Subject.START);
            }
            if (!wanted.start().equals(SAMPLE_START) && wanted.start().isBefore(time.now(club))) {
                throw new Refused(Reason.START_IN_THE_PAST, Subject.START);
            }
            member.standing().checkClub(wanted.clubId());
            boolean isBusy = booked().stream()
                    .anyMatch(other -> other.employeeId() == wanted.employeeId() && other.overlaps(wanted));
            if (isBusy) {
                throw new Refused(Reason.BOOKING_REJECTED);
            }
            PersonalTraining done = wanted.withId(FIRST_ID + everBooked++);
            table.put(new TrainingBooking(
                    done.id(), guard.nextTimestamp(), definitionId, done, TrainingBooking.State.BOOKED));
            events.note(EventType.PERSONAL_TRAINING_BOOKED, done.memberId(), done.id());
            return done;
        });
    }

    /**
     * Calls a reservation off: the trainer has time again.
     *
     * @param id reservation
     * @return the reservation as it was
     * @throws Refused {@code UNKNOWN_KEY} if there is none
     */
    public PersonalTraining cancel(long id) {
        return guard.alone(() -> {
            TrainingBooking booking = require(id);
            table.put(booking.with(guard.nextTimestamp(), TrainingBooking.State.CANCELLED));
            PersonalTraining cancelled = booking.training();
            events.note(EventType.PERSONAL_TRAINING_BOOKING_CANCELLED, cancelled.memberId(), id);
            return cancelled;
        });
    }

    /**
     * Notes that a training was held.
     *
     * @param id reservation
     * @return the reservation afterwards
     * @throws Refused {@code UNKNOWN_KEY} if there is none
     */
    public TrainingBooking complete(long id) {
        return guard.alone(() -> table.put(require(id).with(guard.nextTimestamp(), TrainingBooking.State.COMPLETED)));
    }

    private TrainingBooking require(long id) {
        return table.find(id)
                .filter(TrainingBooking::isTaken)
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.TRAINING));
    }
}
