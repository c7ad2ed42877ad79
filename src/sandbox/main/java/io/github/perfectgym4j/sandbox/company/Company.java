package io.github.perfectgym4j.sandbox.company;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.Zones;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.crm.Coupons;
import io.github.perfectgym4j.sandbox.company.crm.Leads;
import io.github.perfectgym4j.sandbox.company.entry.Cards;
import io.github.perfectgym4j.sandbox.company.entry.Visits;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.geo.Geo;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.company.papers.MeasurementSet;
import io.github.perfectgym4j.sandbox.company.papers.Message;
import io.github.perfectgym4j.sandbox.company.papers.Outbox;
import io.github.perfectgym4j.sandbox.company.papers.Photos;
import io.github.perfectgym4j.sandbox.company.payments.Payments;
import io.github.perfectgym4j.sandbox.company.people.Accounts;
import io.github.perfectgym4j.sandbox.company.people.Credentials;
import io.github.perfectgym4j.sandbox.company.people.Enrolment;
import io.github.perfectgym4j.sandbox.company.people.Friends;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.OneTimeCodes;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.seed.DocumentedData;
import io.github.perfectgym4j.sandbox.company.seed.DocumentedPeople;
import io.github.perfectgym4j.sandbox.company.seed.MoreClubs;
import io.github.perfectgym4j.sandbox.company.seed.Papers;
import io.github.perfectgym4j.sandbox.company.seed.People;
import io.github.perfectgym4j.sandbox.company.seed.SampleKeys;
import io.github.perfectgym4j.sandbox.company.seed.SpecialClasses;
import io.github.perfectgym4j.sandbox.company.seed.Staff;
import io.github.perfectgym4j.sandbox.company.seed.Timetable;
import io.github.perfectgym4j.sandbox.company.shop.Shop;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.timetable.BookingBook;
import io.github.perfectgym4j.sandbox.company.timetable.Bookings;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.company.timetable.Votes;
import io.github.perfectgym4j.sandbox.company.training.Calendar;
import io.github.perfectgym4j.sandbox.company.training.PersonalTrainings;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * Everything the sandbox knows about one company: clubs, staff, members, timetable and the rules between them.
 *
 * <p>A new company always holds the same data, apart from the dates of the generated classes and of
 * visits still going on, which lie around the day of its making. It can be used by any number of threads.
 */
public final class Company {

    /** Greater than every change counter in the vendor's samples, so that new changes come after them. */
    static final long FIRST_COUNTER = 1_300_000_000L;

    private final InstantSource time;
    private final Events events = new Events(this::nowAtHome);
    private final Guard guard = new Guard(FIRST_COUNTER, events::handOn);
    private final Accounts accounts = new Accounts();

    // Members and what is kept for them.
    private final Outbox outbox = new Outbox();
    private final Enrolment enrolment = new Enrolment(this);
    private final Credentials credentials = new Credentials(this);
    private final Cards cards = new Cards(this);
    private final Friends friends = new Friends(this);
    private final Visits visits = new Visits(this);
    private final Photos photos = new Photos();
    private final Table<Document> documents = new Table<>(guard);
    private final Table<Message> messages = new Table<>(guard);
    private final Table<MeasurementSet> measurementSets = new Table<>(guard);
    private final Leads leads = new Leads(this);
    private final OneTimeCodes oneTimeCodes = new OneTimeCodes(this);
    private final History history = new History(this);
    private final Coupons coupons = new Coupons(this);

    // What the company offers, and when.
    private final Table<Club> clubs = new Table<>(guard);
    private final Table<Category> categories = new Table<>(guard);
    private final Table<ClassType> classTypes = new Table<>(guard);
    private final Table<Instructor> instructors = new Table<>(guard);
    private final Table<Member> members = new Table<>(guard);
    private final BookingBook bookingBook = new BookingBook(guard, events);
    private final Table<FitnessClass> classes = new Table<>(guard, bookingBook::follow);
    private final Bookings bookings = new Bookings(this);
    private final Votes votes = new Votes(this);
    private final PersonalTrainings personalTrainings = new PersonalTrainings(this);
    private final FrontDesk frontDesk = new FrontDesk(this);
    private final Geo geo = new Geo();
    private final Offers offers;
    private final Purses purses;
    private final Contracts contracts;
    private final Payments payments;
    private final Shop shop;
    private final Calendar calendar;
    private final Zones zones;

    /**
     * Sets up the company.
     *
     * @param time what time it is; also decides around which day the timetable lies
     */
    public Company(InstantSource time) {
        this.time = time;
        DocumentedData.fill(this);
        Staff.fill(this);
        People.fill(this);
        Timetable.fill(this);
        SpecialClasses.fill(this);
        MoreClubs.fill(this);
        DocumentedPeople.fill(this);
        Papers.fill(this);
        SampleKeys.fill(this);
        calendar = new Calendar(this);
        offers = new Offers(guard);
        purses = new Purses(this);
        contracts = new Contracts(this);
        payments = new Payments(this);
        shop = new Shop(this);
        zones = new Zones(this);
    }

    /**
     * Tells the time on a club's wall.
     *
     * @param club club
     * @return local date and time
     */
    public LocalDateTime now(Club club) {
        return LocalDateTime.ofInstant(time.instant(), club.zone());
    }

    private OffsetDateTime nowAtHome(long memberId) {
        return members.find(memberId)
                .flatMap(member -> clubs.find(member.homeClubId()))
                .map(club -> time.instant().atZone(club.zone()).toOffsetDateTime())
                .orElseGet(() -> time.instant().atOffset(ZoneOffset.UTC));
    }

    /** @return what time it is */
    public Instant now() {
        return time.instant();
    }

    /** @return who can sign in */
    public Accounts accounts() {
        return accounts;
    }

    /** @return mails that the company would have sent */
    public Outbox outbox() {
        return outbox;
    }

    /** @return adding and changing members */
    public Enrolment enrolment() {
        return enrolment;
    }

    /** @return signing up and passwords */
    public Credentials credentials() {
        return credentials;
    }

    /** @return membership cards */
    public Cards cards() {
        return cards;
    }

    /** @return friends of full members */
    public Friends friends() {
        return friends;
    }

    /** @return visits to clubs */
    public Visits visits() {
        return visits;
    }

    /** @return photos of members */
    public Photos photos() {
        return photos;
    }

    /** @return files stored for members */
    public Table<Document> documents() {
        return documents;
    }

    /** @return messages to members */
    public Table<Message> messages() {
        return messages;
    }

    /** @return what was measured of members' bodies */
    public Table<MeasurementSet> measurementSets() {
        return measurementSets;
    }

    /** @return prospective customers */
    public Leads leads() {
        return leads;
    }

    /** @return one-day passes */
    public Coupons coupons() {
        return coupons;
    }

    public Optional<Member> findByEmail(String email) {
        return members
                .list(member -> member.email().equalsIgnoreCase(email), Comparator.comparingLong(Member::id))
                .stream()
                .findFirst();
    }

    /** @return clubs */
    public Table<Club> clubs() {
        return clubs;
    }

    /** @return categories of class types */
    public Table<Category> categories() {
        return categories;
    }

    /** @return class types */
    public Table<ClassType> classTypes() {
        return classTypes;
    }

    /** @return instructors and personal trainers */
    public Table<Instructor> instructors() {
        return instructors;
    }

    /** @return members */
    public Table<Member> members() {
        return members;
    }

    /** @return classes of all clubs */
    public Table<FitnessClass> classes() {
        return classes;
    }

    /** @return booking, cancelling, presence */
    public Bookings bookings() {
        return bookings;
    }

    /** @return all bookings there ever were */
    public BookingBook bookingBook() {
        return bookingBook;
    }

    /** @return very many bookings, and changes of them, on demand */
    public History history() {
        return history;
    }

    /** @return codes that prove who has a phone or a mailbox */
    public OneTimeCodes oneTimeCodes() {
        return oneTimeCodes;
    }

    /** @return rooms of the clubs */
    public Zones zones() {
        return zones;
    }

    /** @return rating of classes and instructors */
    public Votes votes() {
        return votes;
    }

    /** @return personal trainings */
    public PersonalTrainings personalTrainings() {
        return personalTrainings;
    }

    /** @return countries and cities */
    public Geo geo() {
        return geo;
    }

    /** @return membership types, payment plans, discounts */
    public Offers offers() {
        return offers;
    }

    /** @return prepaid accounts, cards, bank accounts */
    public Purses purses() {
        return purses;
    }

    /** @return contracts and their fees */
    public Contracts contracts() {
        return contracts;
    }

    /** @return payments */
    public Payments payments() {
        return payments;
    }

    /** @return products and purchases */
    public Shop shop() {
        return shop;
    }

    /** @return hours of instructors */
    public Calendar calendar() {
        return calendar;
    }

    /** @return what happens, for those who want to be told */
    public Events events() {
        return events;
    }

    /** @return what happens at the desks and doors of the clubs, beside the API */
    public FrontDesk frontDesk() {
        return frontDesk;
    }

    /** @return the lock and the change counter that all tables share */
    public Guard guard() {
        return guard;
    }

    public Club clubOf(FitnessClass fitnessClass) {
        return clubs.find(fitnessClass.clubId()).orElseThrow();
    }
}
