package io.github.perfectgym4j.sandbox.company.timetable;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.store.Guard;

/** The rules of rating: one vote for the class and one for the instructor, for each class a member attended. */
public final class Votes {

    private final Company company;

    public Votes(Company company) {
        this.company = company;
    }

    /**
     * Votes for the type of a class.
     *
     * @param classId class attended
     * @param memberId who votes
     * @param vote 1 to 5
     * @return the class afterwards
     * @throws Refused {@code ClassAlreadyRated}, {@code UserDidNotAttendClass} or a general code
     */
    public FitnessClass rateClass(long classId, long memberId, int vote) {
        return company.guard().alone(() -> {
            FitnessClass attended = requireClass(classId, memberId, vote);
            Booking booking = requireAttendance(attended, memberId);
            if (booking.classRating() != null) {
                throw new Refused("ClassAlreadyRated");
            }
            ClassType type = company.classTypes().find(attended.classTypeId()).orElseThrow();
            company.classTypes().put(type.rated(company.guard().nextTimestamp(), vote));
            return company.classes().put(attended.with(company.guard().nextTimestamp(), booking.classRated(vote)));
        });
    }

    /**
     * Votes for the type of a class, or changes the vote.
     *
     * @param attended booking of a class that the member attended
     * @param vote 1 to 5
     * @return the class afterwards
     */
    public FitnessClass rateAgain(BookingEntry attended, int vote) {
        return company.guard().alone(() -> {
            FitnessClass held = company.classes().find(attended.classId()).orElseThrow();
            Guard guard = company.guard();
            ClassType type = company.classTypes().find(held.classTypeId()).orElseThrow();
            Integer former = attended.place().classRating();
            company.classTypes().put(type.rated(guard.nextTimestamp(), former, vote));
            return company.classes()
                    .put(held.with(guard.nextTimestamp(), attended.place().classRated(vote)));
        });
    }

    /**
     * Votes for the instructor of a class.
     *
     * @param classId class attended
     * @param memberId who votes
     * @param vote 1 to 5
     * @return the class afterwards
     * @throws Refused {@code InstructorAlreadyRated}, {@code UserDidNotAttendClass}, {@code ClassWithoutAssignedInstructor} or a
     *     general code
     */
    public FitnessClass rateInstructor(long classId, long memberId, int vote) {
        return company.guard().alone(() -> {
            FitnessClass attended = requireClass(classId, memberId, vote);
            if (attended.instructorId() == null) {
                throw new Refused("ClassWithoutAssignedInstructor");
            }
            Booking booking = requireAttendance(attended, memberId);
            if (booking.instructorRating() != null) {
                throw new Refused("InstructorAlreadyRated");
            }
            Instructor instructor =
                    company.instructors().find(attended.instructorId()).orElseThrow();
            company.instructors().put(instructor.rated(company.guard().nextTimestamp(), vote));
            return company.classes().put(attended.with(company.guard().nextTimestamp(), booking.instructorRated(vote)));
        });
    }

    private FitnessClass requireClass(long classId, long memberId, int vote) {
        if (vote < 1 || vote > 5) {
            throw new Refused("InvalidPropertyValue", "rating");
        }
        company.members().require(memberId, "InvalidPropertyId", "userId");
        return company.classes().require(classId, "InvalidPropertyId", "classId");
    }

    private static Booking requireAttendance(FitnessClass attended, long memberId) {
        return attended.bookingOf(memberId)
                .filter(Booking::hasAttended)
                .orElseThrow(() -> new Refused("UserDidNotAttendClass"));
    }
}
