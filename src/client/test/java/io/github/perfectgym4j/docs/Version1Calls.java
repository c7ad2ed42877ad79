package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.classes.ClassBookingError;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.member.CurrentMember;
import io.github.perfectgym4j.v1.member.MemberToken;
import io.github.perfectgym4j.v1.member.MemberTokens;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Version 1. */
final class Version1Calls implements Calls {

    private final PerfectGym gym;
    private final ClassesClient classes;
    private final MemberTokens members;

    Version1Calls(PerfectGym gym) {
        this.gym = gym;
        this.classes = gym.client(ClassesClient.class);
        this.members = gym.members();
    }

    @Override
    public List<String> week(LocalDate monday) {
        List<String> lines = new ArrayList<>();
        LocalDateTime from = monday.atStartOfDay().minusSeconds(1);
        LocalDateTime to = monday.plusWeeks(1).atStartOfDay().plusHours(6);
        Pages.of(page -> classes.inTimeframe(2, from, to, page))
                .filter(it -> it.startDate().isBefore(monday.plusWeeks(1).atStartOfDay()))
                .forEach(it -> lines.add(it.startDate() + " " + it.classType().name()));
        return lines;
    }

    @Override
    public String oneClass(long classId) {
        long memberId = 60;
        UserClass found = classes.userClass(classId, memberId);
        return found.classType().name() + " " + found.clubZone();
    }

    @Override
    public boolean hasPlace(long classId, long memberId) {
        boolean isBooked = classes.userClass(classId, memberId).booked();
        return isBooked;
    }

    @Override
    public boolean book(long classId, long memberId) {
        try {
            UserClass booked = classes.bookClass(classId, memberId, null);
            return booked.standby();
        } catch (RequestRefusedException e) {
            if (e.has(ClassBookingError.CLASS_ALREADY_BOOKED)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void cancel(long classId, long memberId) {
        classes.cancelBooking(classId, memberId);
    }

    @Override
    public void signInAndBook(String email, String password, long classId) {
        CurrentMember current = new CurrentMember();
        MemberToken token = members.signIn(email, password);
        current.is(token);
        MemberClassesClient memberClasses =
                gym.client(MemberClassesClient.class, current.token().orElseThrow());
        memberClasses.bookClass(classId, null);
    }

    @Override
    public boolean isRefused(String email, String password) {
        try {
            members.signIn(email, password);
            return false;
        } catch (CredentialsRefusedException e) {
            return true;
        }
    }

    @Override
    public List<Long> calledOffSince(long lastSeen) {
        Stream<FitnessClass> changes = Changes.since(lastSeen, timestamp -> classes.changedSince(2, timestamp));
        return changes.filter(FitnessClass::isTombstone).map(FitnessClass::id).toList();
    }
}
