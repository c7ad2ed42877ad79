package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.BookClassResult;
import io.github.perfectgym4j.v2.classes.CancelMemberBookingsForClass;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberVerification;
import io.github.perfectgym4j.v2.members.VerifyMemberCredentials;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Version 2.2. */
final class Version22Calls implements Calls {

    private final EntitySet<FitnessClass> classes;
    private final EntitySet<ClassBooking> bookings;
    private final ClassBookingsClient bookingCommands;
    private final EntitySet<Club> clubs;
    private final MemberAuthClient memberAuth;

    Version22Calls(PerfectGym gym) {
        this.classes = gym.set(FitnessClass.class);
        this.bookings = gym.set(ClassBooking.class);
        this.bookingCommands = gym.client(ClassBookingsClient.class);
        this.clubs = gym.set(Club.class);
        this.memberAuth = gym.client(MemberAuthClient.class);
    }

    @Override
    public List<String> week(LocalDate monday) {
        List<String> lines = new ArrayList<>();
        ZoneId zone = clubs.get(2).zone().orElseThrow();
        Instant from = monday.atStartOfDay(zone).toInstant();
        Instant to = monday.plusWeeks(1).atStartOfDay(zone).toInstant();
        Query<FitnessClass> week = FitnessClass.query()
                .where(FitnessClass.CLUB_ID.eq(2), FitnessClass.START_DATE.ge(from), FitnessClass.START_DATE.lt(to))
                .where(FitnessClass.IS_DELETED.eq(false))
                .orderBy(FitnessClass.START_DATE.ascending())
                .expand(FitnessClass.CLASS_TYPE);
        classes.rows(week)
                .forEach(it -> lines.add(it.startDate().in(zone).toLocalDateTime() + " "
                        + it.classType().name()));
        return lines;
    }

    @Override
    public String oneClass(long classId) {
        FitnessClass found =
                classes.get(classId, FitnessClass.shape().expand(FitnessClass.CLASS_TYPE, FitnessClass.CLUB_ZONE));
        return found.classType().name() + " " + found.clubZone().name();
    }

    @Override
    public boolean hasPlace(long classId, long memberId) {
        boolean isBooked = !bookings.list(ClassBooking.query()
                        .where(ClassBooking.CLASS_ID.eq(classId), ClassBooking.MEMBER_ID.eq(memberId))
                        .where(
                                ClassBooking.IS_CANCELED.eq(false),
                                ClassBooking.IS_DELETED.eq(false),
                                ClassBooking.IS_STANDBY.eq(false)))
                .elements()
                .isEmpty();
        return isBooked;
    }

    @Override
    public boolean book(long classId, long memberId) {
        try {
            BookClassResult booked = bookingCommands.bookClass(BookClass.of(memberId, classId));
            return booked.isStandby();
        } catch (RequestRefusedException e) {
            if (e.has(BookClassError.CLASSES_ALREADY_BOOKED)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void cancel(long classId, long memberId) {
        bookingCommands.cancelMemberBookingsForClass(CancelMemberBookingsForClass.of(memberId, classId));
    }

    @Override
    public void signInAndBook(String email, String password, long classId) {
        long memberId = memberAuth
                .verifyMemberCredentials(new VerifyMemberCredentials(email, password))
                .memberId();
        bookingCommands.bookClass(BookClass.of(memberId, classId));
    }

    @Override
    public boolean isRefused(String email, String password) {
        MemberVerification verification =
                memberAuth.verifyMemberCredentials(new VerifyMemberCredentials(email, password));
        return verification instanceof MemberVerification.NotVerified;
    }

    @Override
    public List<Long> calledOffSince(long lastSeen) {
        Query<FitnessClass> ofTheClub = FitnessClass.query().where(FitnessClass.CLUB_ID.eq(2));
        Stream<FitnessClass> changes = classes.changedRows(lastSeen, ofTheClub);
        return changes.filter(FitnessClass::isTombstone).map(FitnessClass::id).toList();
    }
}
