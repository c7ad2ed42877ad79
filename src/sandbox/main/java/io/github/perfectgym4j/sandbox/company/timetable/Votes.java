package io.github.perfectgym4j.sandbox.company.timetable;

import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;

/** The rules of rating: one vote for the class and one for the instructor, for each class a member attended. */
public final class Votes {

    private final Guard guard;
    private final Table<Member> members;
    private final Table<FitnessClass> classes;
    private final Table<ClassType> classTypes;
    private final Table<Instructor> instructors;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param members the members
     * @param classes the classes
     * @param classTypes what is taught
     * @param instructors who teaches
     */
    public Votes(
            Guard guard,
            Table<Member> members,
            Table<FitnessClass> classes,
            Table<ClassType> classTypes,
            Table<Instructor> instructors) {
        this.guard = guard;
        this.members = members;
        this.classes = classes;
        this.classTypes = classTypes;
        this.instructors = instructors;
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
        return guard.alone(() -> {
            FitnessClass attended = requireClass(classId, memberId, vote);
            Booking booking = requireAttendance(attended, memberId);
            if (booking.classRating() != null) {
                throw new Refused("ClassAlreadyRated");
            }
            ClassType type = classTypes.find(attended.classTypeId()).orElseThrow();
            classTypes.put(type.rated(guard.nextTimestamp(), vote));
            return classes.put(attended.with(guard.nextTimestamp(), booking.classRated(vote)));
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
        return guard.alone(() -> {
            FitnessClass held = classes.find(attended.classId()).orElseThrow();
            ClassType type = classTypes.find(held.classTypeId()).orElseThrow();
            Integer former = attended.place().classRating();
            classTypes.put(type.rated(guard.nextTimestamp(), former, vote));
            return classes.put(held.with(guard.nextTimestamp(), attended.place().classRated(vote)));
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
        return guard.alone(() -> {
            FitnessClass attended = requireClass(classId, memberId, vote);
            if (attended.instructorId() == null) {
                throw new Refused("ClassWithoutAssignedInstructor");
            }
            Booking booking = requireAttendance(attended, memberId);
            if (booking.instructorRating() != null) {
                throw new Refused("InstructorAlreadyRated");
            }
            Instructor instructor = instructors.find(attended.instructorId()).orElseThrow();
            instructors.put(instructor.rated(guard.nextTimestamp(), vote));
            return classes.put(attended.with(guard.nextTimestamp(), booking.instructorRated(vote)));
        });
    }

    private FitnessClass requireClass(long classId, long memberId, int vote) {
        if (vote < 1 || vote > 5) {
            throw new Refused("InvalidPropertyValue", "rating");
        }
        members.require(memberId, "InvalidPropertyId", "userId");
        return classes.require(classId, "InvalidPropertyId", "classId");
    }

    private static Booking requireAttendance(FitnessClass attended, long memberId) {
        return attended.bookingOf(memberId)
                .filter(Booking::hasAttended)
                .orElseThrow(() -> new Refused("UserDidNotAttendClass"));
    }
}
