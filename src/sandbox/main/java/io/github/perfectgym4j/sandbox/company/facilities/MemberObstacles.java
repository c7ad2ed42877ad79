package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.payments.Balances;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.profile.Notes;
import io.github.perfectgym4j.sandbox.company.shop.Holdings;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What about a member stands against a booking: bars, contracts, debts, other bookings, limits. */
final class MemberObstacles {

    private final ClubTime time;
    private final Table<Member> members;
    private final Notes notes;
    private final Contracts contracts;
    private final Balances balances;
    private final Holdings holdings;
    private final Table<FacilityBooking> bookings;
    private final Table<FitnessClass> classes;

    MemberObstacles(
            ClubTime time,
            Table<Member> members,
            Notes notes,
            Contracts contracts,
            Balances balances,
            Holdings holdings,
            Table<FacilityBooking> bookings,
            Table<FitnessClass> classes) {
        this.time = time;
        this.members = members;
        this.notes = notes;
        this.contracts = contracts;
        this.balances = balances;
        this.holdings = holdings;
        this.bookings = bookings;
        this.classes = classes;
    }

    Obstacle find(Asked asked) {
        return Stream.<Function<Asked, Obstacle>>of(
                        this::conduct, this::contract, this::money, this::others, this::limit)
                .map(check -> check.apply(asked))
                .filter(obstacle -> obstacle != null)
                .findFirst()
                .orElse(null);
    }

    private Obstacle conduct(Asked asked) {
        Member member = members.find(asked.memberId()).orElseThrow();
        return member.standing().isBlocked() || notes.barsEntry(member.id()) ? Obstacle.BARRED : null;
    }

    private Obstacle contract(Asked asked) {
        List<Contract> current = current(asked.memberId());
        return switch (asked.rule().contract()) {
            case NotRequiredContract -> null;
            case AnyContract -> current.isEmpty() ? Obstacle.NO_CONTRACT : null;
            case WithoutAnyContract -> current.isEmpty() ? null : Obstacle.HAS_CONTRACT;
            case SpecificContract ->
                current.stream()
                                .anyMatch(contract -> contract.offer().planId()
                                        == asked.rule().planId())
                        ? null
                        : Obstacle.WRONG_PLAN;
        };
    }

    List<Contract> current(long memberId) {
        return contracts.of(memberId).stream()
                .filter(contract -> contract.status(contracts.now(memberId)) == Status.CURRENT)
                .toList();
    }

    private Obstacle money(Asked asked) {
        boolean isDebtor = balances.of(asked.memberId()).isNegative();
        FacilityRule.Price price = asked.rule().price();
        if (!price.money().isEmpty()) {
            return isDebtor ? Obstacle.IN_DEBT : null;
        }
        boolean lacksProduct = price.productId() != null && !hasProduct(asked);
        return lacksProduct && isDebtor ? Obstacle.NO_PRODUCT : null;
    }

    private boolean hasProduct(Asked asked) {
        long clubId = asked.zone().clubId();
        return holdings.left(asked.memberId(), clubId).stream()
                .anyMatch(purchase ->
                        purchase.product().id() == asked.rule().price().productId()
                                && purchase.expires().isAfter(time.now(clubId)));
    }

    private Obstacle others(Asked asked) {
        if (asked.isDespiteOthers()) {
            return null;
        }
        boolean hasBooking = bookings.all()
                .anyMatch(booking ->
                        booking.memberId() == asked.memberId() && booking.overlaps(asked.start(), asked.end()));
        boolean hasClass = classes.all()
                .anyMatch(held -> !held.isDeleted()
                        && held.start().isBefore(asked.end())
                        && asked.start().isBefore(held.end())
                        && held.bookingOf(asked.memberId()).isPresent());
        return hasBooking || hasClass ? Obstacle.MEMBER_BUSY : null;
    }

    private Obstacle limit(Asked asked) {
        RuleLimit limit = asked.rule().limit();
        LocalDate day = asked.start().toLocalDate();
        return switch (limit.kind()) {
            case Unlimited, SharedLimit -> null;
            case LimitPerDay -> isReached(asked, day, day) ? Obstacle.DAY_LIMIT : null;
            case LimitPerWeeks -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield isReached(asked, monday, monday.plusDays(6)) ? Obstacle.WEEK_LIMIT : null;
            }
            case LimitPerMonths ->
                isReached(asked, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()))
                        ? Obstacle.MONTH_LIMIT
                        : null;
        };
    }

    private boolean isReached(Asked asked, LocalDate from, LocalDate to) {
        long count = bookings.all()
                .filter(booking -> booking.memberId() == asked.memberId()
                        && !booking.isCancelled()
                        && booking.wanted().rule().id() == asked.rule().id()
                        && !booking.start().toLocalDate().isBefore(from)
                        && !booking.start().toLocalDate().isAfter(to))
                .count();
        return count >= asked.rule().limit().count();
    }
}
