package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import io.github.perfectgym4j.sandbox.company.clubs.ZoneKind;
import io.github.perfectgym4j.sandbox.company.clubs.Zones;
import io.github.perfectgym4j.sandbox.company.contracts.Charge;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityBooking.Cancellation;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityBooking.Price;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityBooking.Wanted;
import io.github.perfectgym4j.sandbox.company.payments.Balances;
import io.github.perfectgym4j.sandbox.company.payments.Settlement;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.profile.Notes;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.shop.Shop;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Booking courts and lanes, and calling bookings off. */
public final class Facilities {

    private static final long FIRST_ID = 120_001;

    private final Guard guard;
    private final ClubTime time;
    private final Zones zones;
    private final Contracts contracts;
    private final Settlement settlement;
    private final Shop shop;
    private final ZoneAvailabilities availabilities;
    private final Table<FacilityBooking> bookings;
    private final MemberObstacles ofMembers;
    private final Obstacles obstacles;
    private int made;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param zones the rooms
     * @param members the members
     * @param notes notes, which may bar members
     * @param classes classes, which take rooms and members
     * @param contracts contracts and fees
     * @param balances who owes money
     * @param settlement gives money back
     * @param shop products that pay for bookings
     */
    public Facilities(
            Guard guard,
            ClubTime time,
            Zones zones,
            Table<Member> members,
            Notes notes,
            Table<FitnessClass> classes,
            Contracts contracts,
            Balances balances,
            Settlement settlement,
            Shop shop) {
        this.guard = guard;
        this.time = time;
        this.zones = zones;
        this.contracts = contracts;
        this.settlement = settlement;
        this.shop = shop;
        availabilities = new ZoneAvailabilities(guard);
        bookings = new Table<>(guard);
        ofMembers = new MemberObstacles(time, members, notes, contracts, balances, shop.holdings(), bookings, classes);
        obstacles = new Obstacles(time, availabilities, new ZoneUse(availabilities, bookings, classes), ofMembers);
    }

    /** @return when the zones can be booked */
    public ZoneAvailabilities availabilities() {
        return availabilities;
    }

    /** @return all bookings there ever were */
    public Table<FacilityBooking> bookings() {
        return bookings;
    }

    /**
     * Says why something cannot be booked.
     *
     * @param asked what somebody asks about
     * @return the first obstacle; empty if there is none
     */
    public Optional<Obstacle> obstacle(Asked asked) {
        return guard.alone(() -> obstacles.find(asked));
    }

    /**
     * Lists what can be booked.
     *
     * @param memberId who wants to book
     * @param clubId club
     * @param kind sort of zones
     * @param from earliest start, local time of the club
     * @param to latest start
     * @return what is possible, by length and start
     */
    public List<FacilityOption> options(
            long memberId, long clubId, ZoneKind kind, LocalDateTime from, LocalDateTime to) {
        return guard.alone(() -> {
            SortedMap<Duration, SortedMap<LocalDateTime, FacilityOption>> found = new TreeMap<>();
            for (Zone zone : zones.of(clubId)) {
                FacilityRules.of(kind)
                        .filter(rule -> zone.kind() == kind)
                        .forEach(rule -> addOptions(found, memberId, zone, rule, from, to));
            }
            return found.values().stream()
                    .map(Map::values)
                    .flatMap(each -> each.stream())
                    .toList();
        });
    }

    private void addOptions(
            SortedMap<Duration, SortedMap<LocalDateTime, FacilityOption>> found,
            long memberId,
            Zone zone,
            FacilityRule rule,
            LocalDateTime from,
            LocalDateTime to) {
        FacilityDefinition definition = rule.definition();
        Integer slots = definition.isEntireZone() ? null : 1;
        for (ZoneAvailability open : availabilities.list(zone.id(), time -> time.overlaps(from, to.plusSeconds(1)))) {
            for (LocalDateTime start = open.start();
                    start.isBefore(open.end()) && !start.isAfter(to);
                    start = start.plus(definition.interval())) {
                for (int units = definition.least(); units <= definition.most() && !start.isBefore(from); units++) {
                    Duration length = definition.duration().multipliedBy(units);
                    Asked asked = new Asked(memberId, rule, zone, start, length, slots, false);
                    if (obstacles.find(asked).isEmpty()) {
                        add(found, asked);
                    }
                }
            }
        }
    }

    private static void add(SortedMap<Duration, SortedMap<LocalDateTime, FacilityOption>> found, Asked asked) {
        FacilityOption option = found.computeIfAbsent(asked.length(), any -> new TreeMap<>())
                .computeIfAbsent(
                        asked.start(),
                        start -> new FacilityOption(
                                asked.length(), start, new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        (asked.definition().isEntireZone() ? option.rulesForZone() : option.rulesForSlots())
                .add(asked.rule().id());
        option.zoneIds().add(asked.zone().id());
    }

    /**
     * Books, and charges what it costs. To be called within the step in which no {@linkplain #obstacle obstacle} was found.
     *
     * @param asked what to book
     * @param comments note; null for none
     * @return the booking
     */
    public FacilityBooking book(Asked asked, String comments) {
        return guard.alone(() -> {
            long clubId = asked.zone().clubId();
            Wanted wanted = new Wanted(
                    asked.memberId(), asked.rule(), clubId, asked.zone().id(), asked.slots(), comments);
            LocalDateTime now = time.now(clubId).truncatedTo(ChronoUnit.SECONDS);
            return bookings.put(new FacilityBooking(
                    FIRST_ID + made++,
                    guard.nextTimestamp(),
                    wanted,
                    asked.start(),
                    asked.end(),
                    now,
                    new Price(charge(asked, now), useProduct(asked)),
                    null));
        });
    }

    private Long charge(Asked asked, LocalDateTime now) {
        BigDecimal amount = asked.rule().price().on(asked.start().toLocalDate());
        if (amount.signum() == 0) {
            return null;
        }
        Long contractId = ofMembers.current(asked.memberId()).stream()
                .findFirst()
                .map(Contract::id)
                .orElse(null);
        String text = asked.definition().name() + " " + asked.start();
        Fee.Type type = Fee.Type.BOOKING_IN_ADVANCE;
        return contracts
                .fees()
                .charge(new Charge(asked.memberId(), contractId, type, null, text, now, amount))
                .id();
    }

    /** @return sale of the product, on account, if the member had none */
    private Long useProduct(Asked asked) {
        Long productId = asked.rule().price().productId();
        if (productId == null) {
            return null;
        }
        long clubId = asked.zone().clubId();
        if (shop.holdings().use(asked.memberId(), productId, 1, clubId)) {
            return null;
        }
        long transactionId = shop.sellOnAccount(
                asked.memberId(), clubId, shop.find(productId).orElseThrow());
        shop.holdings().use(asked.memberId(), productId, 1, clubId);
        return transactionId;
    }

    /**
     * What is given back for a booking that is called off.
     *
     * @param policy what is given back
     * @param productId product that is given; null if none
     */
    public record GivenBack(FacilityRule.Refund policy, Long productId) {

        /** Nothing. */
        public static final GivenBack NOTHING = new GivenBack(FacilityRule.Refund.NoRefund, null);
    }

    /**
     * Calls a booking off.
     *
     * @param booking booking that counts
     * @param cancellation why
     * @param back what is given back
     */
    public void cancel(FacilityBooking booking, Cancellation cancellation, GivenBack back) {
        guard.alone(() -> {
            bookings.put(booking.cancelled(guard.nextTimestamp(), cancellation));
            Long chargeId = booking.price().chargeId();
            Long used = booking.wanted().rule().price().productId();
            switch (back.policy()) {
                case FullRefund -> {
                    if (chargeId != null) {
                        settlement.undo(chargeId, booking.wanted().clubId(), "Booking called off");
                    }
                }
                case MakeUpProduct -> give(booking, back.productId());
                case Return -> give(booking, used);
                default -> {
                    // Nothing is given back.
                }
            }
            return booking;
        });
    }

    private void give(FacilityBooking booking, Long productId) {
        Optional<Product> product = Optional.ofNullable(productId).flatMap(shop::find);
        product.ifPresent(
                found -> shop.giveAway(booking.memberId(), booking.wanted().clubId(), found, false));
    }
}
