package io.github.perfectgym4j.sandbox.company;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.clubs.Zones;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Transfers;
import io.github.perfectgym4j.sandbox.company.courses.Courses;
import io.github.perfectgym4j.sandbox.company.crm.Coupons;
import io.github.perfectgym4j.sandbox.company.crm.Interactions;
import io.github.perfectgym4j.sandbox.company.crm.Leads;
import io.github.perfectgym4j.sandbox.company.entry.Admission;
import io.github.perfectgym4j.sandbox.company.entry.Cards;
import io.github.perfectgym4j.sandbox.company.entry.Devices;
import io.github.perfectgym4j.sandbox.company.entry.Door;
import io.github.perfectgym4j.sandbox.company.entry.QrCodes;
import io.github.perfectgym4j.sandbox.company.entry.Visits;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.facilities.Facilities;
import io.github.perfectgym4j.sandbox.company.geo.Geo;
import io.github.perfectgym4j.sandbox.company.invoices.Invoices;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.papers.Contents;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.company.papers.Downloads;
import io.github.perfectgym4j.sandbox.company.papers.MeasurementSet;
import io.github.perfectgym4j.sandbox.company.papers.Message;
import io.github.perfectgym4j.sandbox.company.papers.Outbox;
import io.github.perfectgym4j.sandbox.company.papers.Photos;
import io.github.perfectgym4j.sandbox.company.papers.Uploads;
import io.github.perfectgym4j.sandbox.company.partners.Reservations;
import io.github.perfectgym4j.sandbox.company.payments.Balances;
import io.github.perfectgym4j.sandbox.company.payments.Mandates;
import io.github.perfectgym4j.sandbox.company.payments.Payments;
import io.github.perfectgym4j.sandbox.company.people.Accounts;
import io.github.perfectgym4j.sandbox.company.people.AgreementAnswers;
import io.github.perfectgym4j.sandbox.company.people.Agreements;
import io.github.perfectgym4j.sandbox.company.people.Confirmations;
import io.github.perfectgym4j.sandbox.company.people.Credentials;
import io.github.perfectgym4j.sandbox.company.people.Enrolment;
import io.github.perfectgym4j.sandbox.company.people.Friends;
import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.OneTimeCodes;
import io.github.perfectgym4j.sandbox.company.people.Relations;
import io.github.perfectgym4j.sandbox.company.people.Verifications;
import io.github.perfectgym4j.sandbox.company.pos.PosTransactions;
import io.github.perfectgym4j.sandbox.company.profile.Profiles;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.revenue.Revenues;
import io.github.perfectgym4j.sandbox.company.shop.Checkouts;
import io.github.perfectgym4j.sandbox.company.shop.Shop;
import io.github.perfectgym4j.sandbox.company.skills.Skills;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.timetable.BookingBook;
import io.github.perfectgym4j.sandbox.company.timetable.Bookings;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.company.timetable.Votes;
import io.github.perfectgym4j.sandbox.company.training.Availability;
import io.github.perfectgym4j.sandbox.company.training.Calendar;
import io.github.perfectgym4j.sandbox.company.training.PersonalTrainings;
import io.github.perfectgym4j.sandbox.company.warehouse.Stock;
import io.github.perfectgym4j.sandbox.company.warehouse.WarehouseDocuments;
import java.time.InstantSource;

/**
 * A company: its departments, each with the data that it reads and changes.
 *
 * <p>It begins empty; {@code seed} fills it. It can be used by any number of threads.
 */
public final class Company {

    /** Greater than every change counter in the vendor's samples, so that new changes come after them. */
    private static final long FIRST_COUNTER = 1_300_000_000L;

    // Shared by all departments. Events need the time, the time needs rows, and rows need the guard, which
    // publishes events.
    private final Events events = new Events(memberId -> this.homeTime().moment(memberId));
    private final Guard guard = new Guard(FIRST_COUNTER, events::handOn);
    private final Outbox outbox = new Outbox();
    private final Geo geo = new Geo();

    private final Table<Club> clubs = new Table<>(guard);
    private final Zones zones = new Zones(guard);
    private final Table<Instructor> instructors = new Table<>(guard);
    private final ClubTime time;

    private final Table<Member> members = new Table<>(guard);
    private final HomeTime homeTime;
    private final Accounts accounts = new Accounts();
    private final Photos photos = new Photos(guard);
    private final Table<Document> documents = new Table<>(guard);
    private final Contents contents = new Contents();
    private final Downloads downloads = new Downloads();
    private final Uploads uploads;
    private final Table<Message> messages = new Table<>(guard);
    private final Table<MeasurementSet> measurementSets = new Table<>(guard);
    private final Relations relations = new Relations(guard);
    private final Verifications verifications;
    private final Enrolment enrolment;
    private final Confirmations confirmations;
    private final Agreements agreements;
    private final Profiles profiles;
    private final Credentials credentials;
    private final OneTimeCodes oneTimeCodes;
    private final Friends friends;
    private final Cards cards;
    private final Visits visits;
    private final QrCodes qrCodes;
    private final Devices devices;
    private final Admission admission;
    private final Door door;

    private final Table<Category> categories = new Table<>(guard);
    private final Table<ClassType> classTypes = new Table<>(guard);
    private final BookingBook bookingBook = new BookingBook(guard, events);
    private final Table<FitnessClass> classes = new Table<>(guard, bookingBook::follow);
    private final Bookings bookings;
    private final Votes votes;
    private final Reservations reservations;
    private final PersonalTrainings personalTrainings;
    private final Calendar calendar;
    private final Availability availability;
    private final Skills skills;
    private final Courses courses;

    private final Leads leads;
    private final Coupons coupons;
    private final Interactions interactions;
    private final Offers offers = new Offers(guard);
    private final Purses purses;
    private final Contracts contracts;
    private final Transfers transfers;
    private final PosTransactions pos;
    private final Payments payments;
    private final Balances balances;
    private final Mandates mandates;
    private final Stock stock;
    private final WarehouseDocuments warehouseDocuments;
    private final Shop shop;
    private final Checkouts checkouts;
    private final Facilities facilities;
    private final Invoices invoices;
    private final Revenues revenues;

    private final FrontDesk frontDesk;
    private final History history;

    /**
     * Sets up an empty company.
     *
     * @param source what time it is
     */
    public Company(InstantSource source) {
        time = new ClubTime(source, clubs);
        uploads = new Uploads(time);
        homeTime = new HomeTime(time, clubs, members);
        verifications = new Verifications(guard, time, outbox);
        AgreementAnswers answers = new AgreementAnswers(guard, homeTime);
        enrolment = new Enrolment(guard, time, clubs, members, accounts, verifications, answers, photos, events);
        confirmations = new Confirmations(guard, time, members, enrolment, verifications);
        agreements = new Agreements(guard, members, enrolment, answers, events);
        profiles = new Profiles(guard, members, enrolment);
        credentials = new Credentials(guard, time, members, accounts, enrolment, outbox);
        oneTimeCodes = new OneTimeCodes(guard, time, outbox);
        friends = new Friends(guard, time, members, enrolment, relations);
        cards = new Cards(guard, members, enrolment);
        visits = new Visits(guard, time, members, cards, events);
        bookings = new Bookings(guard, time, members, classes, bookingBook, visits, profiles.notes());
        reservations = new Reservations(guard, time, bookings);
        votes = new Votes(guard, members, classes, classTypes, instructors);
        personalTrainings = new PersonalTrainings(guard, time, clubs, members, instructors, events);
        calendar = new Calendar(clubs, instructors, classes, personalTrainings);
        skills = new Skills(guard);
        leads = new Leads(guard, time, clubs, members, instructors);
        interactions = new Interactions(guard, time);
        availability = new Availability(calendar, zones, instructors, classes, personalTrainings, interactions.table());
        coupons = new Coupons(clubs, outbox);
        purses = new Purses(guard, homeTime, members);
        contracts = new Contracts(guard, homeTime, members, offers, purses, events);
        transfers = new Transfers(guard, contracts, enrolment);
        courses = new Courses(guard, contracts, skills, classes, bookings);
        pos = new PosTransactions(guard, homeTime);
        payments = new Payments(guard, homeTime, clubs, members, contracts, purses, pos);
        balances = new Balances(guard, members, contracts, purses);
        mandates = new Mandates(guard, contracts, purses);
        stock = new Stock(guard);
        warehouseDocuments = new WarehouseDocuments(guard, stock);
        shop = new Shop(guard, homeTime, clubs, members, contracts, purses, payments, pos, stock);
        checkouts = new Checkouts(guard, shop, payments.settlement(), contracts.fees(), pos);
        invoices = new Invoices(guard, time);
        facilities = new Facilities(
                guard,
                time,
                zones,
                members,
                profiles.notes(),
                classes,
                contracts,
                balances,
                payments.settlement(),
                shop);
        revenues = new Revenues(guard);
        qrCodes = new QrCodes(time);
        devices = new Devices(clubs, zones);
        admission = new Admission(time, contracts, balances, profiles.notes());
        door = new Door(guard, clubs, members, cards, qrCodes, visits, admission, events);
        frontDesk = new FrontDesk(guard, clubs, members, events, cards, visits, personalTrainings, profiles.notes());
        history = new History(guard, classes, bookingBook, bookings);
    }

    /** @return the time in the clubs */
    public ClubTime time() {
        return time;
    }

    /** @return the time in members' home clubs */
    public HomeTime homeTime() {
        return homeTime;
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

    /** @return confirming e-mail addresses and phone numbers */
    public Confirmations confirmations() {
        return confirmations;
    }

    /** @return how far the verification of addresses and numbers is */
    public Verifications verifications() {
        return verifications;
    }

    /** @return agreements and the answers to them */
    public Agreements agreements() {
        return agreements;
    }

    /** @return what members are to each other */
    public Relations relations() {
        return relations;
    }

    /** @return notes, labels, attributes and the like */
    public Profiles profiles() {
        return profiles;
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

    /** @return codes in place of cards */
    public QrCodes qrCodes() {
        return qrCodes;
    }

    /** @return card readers */
    public Devices devices() {
        return devices;
    }

    /** @return who may come in */
    public Admission admission() {
        return admission;
    }

    /** @return what happens at card readers */
    public Door door() {
        return door;
    }

    /** @return photos of members */
    public Photos photos() {
        return photos;
    }

    /** @return files stored for members */
    public Table<Document> documents() {
        return documents;
    }

    /** @return what is in the files */
    public Contents contents() {
        return contents;
    }

    /** @return codes with which files can be fetched */
    public Downloads downloads() {
        return downloads;
    }

    /** @return files that were sent and belong to nobody yet */
    public Uploads uploads() {
        return uploads;
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

    /** @return calls and meetings */
    public Interactions interactions() {
        return interactions;
    }

    /** @return one-day passes */
    public Coupons coupons() {
        return coupons;
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

    /** @return reservations of partners */
    public Reservations reservations() {
        return reservations;
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

    /** @return transactions at the till */
    public PosTransactions pos() {
        return pos;
    }

    /** @return moving members and their contracts to other clubs */
    public Transfers transfers() {
        return transfers;
    }

    /** @return payments */
    public Payments payments() {
        return payments;
    }

    /** @return what members owe and have */
    public Balances balances() {
        return balances;
    }

    /** @return mandates to collect fees from bank accounts */
    public Mandates mandates() {
        return mandates;
    }

    /** @return products and purchases */
    public Shop shop() {
        return shop;
    }

    /** @return what is in the warehouses */
    public Stock stock() {
        return stock;
    }

    /** @return documents by which goods come and go */
    public WarehouseDocuments warehouseDocuments() {
        return warehouseDocuments;
    }

    /** @return booking courts and lanes */
    public Facilities facilities() {
        return facilities;
    }

    /** @return payments of several things in one go */
    public Checkouts checkouts() {
        return checkouts;
    }

    /** @return invoices */
    public Invoices invoices() {
        return invoices;
    }

    /** @return revenue that is not earned yet */
    public Revenues revenues() {
        return revenues;
    }

    /** @return when trainers can be reserved */
    public Availability availability() {
        return availability;
    }

    /** @return levels and skills of members */
    public Skills skills() {
        return skills;
    }

    /** @return courses and who is enrolled */
    public Courses courses() {
        return courses;
    }

    /** @return hours of instructors */
    public Calendar calendar() {
        return calendar;
    }

    /** @return the events */
    public Events events() {
        return events;
    }

    /** @return events at the desks and doors of the clubs, outside of the API */
    public FrontDesk frontDesk() {
        return frontDesk;
    }

    /** @return the lock and the change counter that all tables share */
    public Guard guard() {
        return guard;
    }
}
