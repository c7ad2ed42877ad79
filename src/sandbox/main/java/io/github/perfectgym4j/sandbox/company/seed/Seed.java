package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import java.time.InstantSource;

/**
 * A new company with its data, always the same, apart from the dates of the generated classes and of visits still going on: they lie
 * around the day of its making.
 */
public final class Seed {

    private Seed() {}

    /**
     * Sets up a company and fills it.
     *
     * @param time what time it is; also decides around which day the timetable lies
     * @return the company
     */
    public static Company company(InstantSource time) {
        Company company = new Company(time);
        // In this order: keys and change counters follow from it.
        DocumentedData.fill(company);
        Staff.fill(company);
        People.fill(company);
        Timetable.fill(company);
        SpecialClasses.fill(company);
        MoreClubs.fill(company);
        DocumentedPeople.fill(company);
        Papers.fill(company);
        SampleKeys.fill(company);
        Hours.fill(company);
        OfferData.fill(company);
        PurseData.fill(company);
        ContractData.fill(company);
        ShopData.fill(company);
        CourseData.fill(company);
        Rooms.fill(company);
        MemberExtras.fill(company);
        MoneyData.fill(company);
        Sales.fill(company);
        FacilityData.fill(company);
        return company;
    }
}
