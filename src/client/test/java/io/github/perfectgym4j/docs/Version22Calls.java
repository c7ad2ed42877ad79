package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.BookClassResult;
import io.github.perfectgym4j.v2.classes.CancelMemberBookingsForClass;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassesClient;
import io.github.perfectgym4j.v2.clubs.ClubsClient;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberVerification;
import io.github.perfectgym4j.v2.members.VerifyMemberCredentials;
import io.github.perfectgym4j.v2.model.ClassBookings;
import io.github.perfectgym4j.v2.model.Classes;
import io.github.perfectgym4j.v2.model.FitnessClass;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Rows;
import io.github.perfectgym4j.v2.odata.VersionChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Version 2.2. */
final class Version22Calls implements Calls {

    private final ClassesClient classes;
    private final ClassBookingsClient bookings;
    private final ClubsClient clubs;
    private final MemberAuthClient memberAuth;

    Version22Calls(PerfectGym gym) {
        this.classes = gym.client(ClassesClient.class);
        this.bookings = gym.client(ClassBookingsClient.class);
        this.clubs = gym.client(ClubsClient.class);
        this.memberAuth = gym.client(MemberAuthClient.class);
    }

    @Override
    public List<String> week(LocalDate monday) {
        List<String> lines = new ArrayList<>();
        ZoneId zone = clubs.get(2).zone().orElseThrow();
        Instant from = monday.atStartOfDay(zone).toInstant();
        Instant to = monday.plusWeeks(1).atStartOfDay(zone).toInstant();
        Query<FitnessClass> week = Classes.query()
                .where(Classes.CLUB_ID.eq(2), Classes.START_DATE.ge(from), Classes.START_DATE.lt(to))
                .where(Classes.IS_DELETED.eq(false))
                .orderBy(Classes.START_DATE.ascending())
                .expand(Classes.CLASS_TYPE);
        Rows.of(week, classes::list)
                .forEach(it -> lines.add(it.startDate().in(zone).toLocalDateTime() + " "
                        + it.classType().name()));
        return lines;
    }

    @Override
    public String oneClass(long classId) {
        FitnessClass found = classes.get(classId, Classes.shape().expand(Classes.CLASS_TYPE, Classes.CLUB_ZONE));
        return found.classType().name() + " " + found.clubZone().name();
    }

    @Override
    public boolean hasPlace(long classId, long memberId) {
        boolean isBooked = !bookings.list(ClassBookings.query()
                        .where(ClassBookings.CLASS_ID.eq(classId), ClassBookings.MEMBER_ID.eq(memberId))
                        .where(
                                ClassBookings.IS_CANCELED.eq(false),
                                ClassBookings.IS_DELETED.eq(false),
                                ClassBookings.IS_STANDBY.eq(false)))
                .elements()
                .isEmpty();
        return isBooked;
    }

    @Override
    public boolean book(long classId, long memberId) {
        try {
            BookClassResult booked = bookings.bookClass(BookClass.of(memberId, classId));
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
        bookings.cancelMemberBookingsForClass(CancelMemberBookingsForClass.of(memberId, classId));
    }

    @Override
    public void signInAndBook(String email, String password, long classId) {
        long memberId = memberAuth
                .verifyMemberCredentials(new VerifyMemberCredentials(email, password))
                .memberId();
        bookings.bookClass(BookClass.of(memberId, classId));
    }

    @Override
    public boolean isRefused(String email, String password) {
        MemberVerification verification =
                memberAuth.verifyMemberCredentials(new VerifyMemberCredentials(email, password));
        return verification instanceof MemberVerification.NotVerified;
    }

    @Override
    public List<Long> calledOffSince(long lastSeen) {
        Query<FitnessClass> ofTheClub = Classes.query().where(Classes.CLUB_ID.eq(2));
        Stream<FitnessClass> changes = VersionChanges.since(lastSeen, ofTheClub, classes::list);
        return changes.filter(FitnessClass::isTombstone).map(FitnessClass::id).toList();
    }
}
