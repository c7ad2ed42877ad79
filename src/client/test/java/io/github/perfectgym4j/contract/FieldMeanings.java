package io.github.perfectgym4j.contract;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** What date-times and texts of the contract really are, where the contract only says it in words or by examples. */
final class FieldMeanings {

    /** Date-times that are days, as midnights or ends of days. */
    private static final Set<String> DAYS = Set.of(
            "Club openingDate",
            "ClubOpeningHourException dateFrom",
            "ClubOpeningHourException dateUntil",
            "CompanyInvoice date",
            "CompanyInvoice paymentDeadline",
            "Contract cancelDate",
            "Contract endDate",
            "Contract signUpDate",
            "Contract startDate",
            "ContractCharge dueDate",
            "ContractCommitmentEndDate commitmentEndDate",
            "ContractDiscountDefinitionValidityPeriod availableFrom",
            "ContractDiscountDefinitionValidityPeriod availableUntil",
            "ContractFreeze endDate",
            "ContractFreeze startDate",
            "DeferredRevenue periodEndDate",
            "DeferredRevenue periodStartDate",
            "DeferredRevenueSettlement date",
            "FacilityBookingRuleAvailabilityDayPeriod dateFrom",
            "FacilityBookingRuleAvailabilityDayPeriod dateTo",
            "FacilityBookingRulePricingScheduleItem dateFrom",
            "FreezeTypeValidityPeriod availableFrom",
            "FreezeTypeValidityPeriod availableUntil",
            "Group endDate",
            "Group startDate",
            "GroupEnrollment endDate",
            "GroupEnrollment startDate",
            "GroupVacancyBlock endDate",
            "GroupVacancyBlock startDate",
            "Invoice date",
            "Member birthdate",
            "MemberAgreement fromDate",
            "MemberAgreement toDate",
            "MemberPaymentSource validTo",
            "MemberRelation dateFrom",
            "MemberRelation dateUntil",
            "MembershipType endDate",
            "MembershipType startDate",
            "Semester endDate",
            "Semester startDate",
            "TaxRate dateFrom");

    /** Texts that are times of day. */
    private static final Set<String> TIMES = Set.of(
            "ClubOpeningHour openFrom",
            "ClubOpeningHour openUntil",
            "ClubOpeningHour timeFrom",
            "ClubOpeningHour timeUntil",
            "ClubOpeningHourException openFrom",
            "ClubOpeningHourException openUntil",
            "ClubOpeningHourException timeFrom",
            "ClubOpeningHourException timeUntil",
            "FacilityBookingRuleAvailabilityHourPeriod timeFrom",
            "FacilityBookingRuleAvailabilityHourPeriod timeTo");

    /** Texts that are durations. */
    private static final Set<String> DURATIONS =
            Set.of("FacilityBookingDefinition duration", "PersonalTrainingDefinition duration");

    /** Texts of commands that are days, although the contract gives no form for them. */
    private static final Set<String> DAYS_AS_TEXTS = Set.of(
            "MemberPersonalDataModel birthDate",
            "AddClubZoneAvailabilityRequest dateFrom",
            "AddClubZoneAvailabilityRequest dateTo",
            "RemoveClubZoneAvailabilityForDateRangeRequest startDate",
            "RemoveClubZoneAvailabilityForDateRangeRequest endDate",
            "EnrollMemberToGroupRequest startDate",
            "EnrollMemberToGroupRequest endDate",
            "GetEnrollmentOptionsResultStartOption startDate",
            "GET Courses/GetEnrollmentOptions request.startDate",
            "GET Courses/GetEnrollmentOptions request.endDate",
            "GET Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}/schedules start_date",
            "GET Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}/schedules end_date");

    private FieldMeanings() {}

    /** The format of a field or parameter of a command, by what it means. */
    static String formatOfCommand(String name, String format) {
        return DAYS_AS_TEXTS.contains(name) ? "date-time" : format;
    }

    /** The Java type of a field of a row that is a date-time or a text, and null for one that is what its format says. */
    static Class<?> of(Field22 field) {
        if (field.format().equals("date-time")) {
            return DAYS.contains(field.toString()) ? LocalDate.class : ApiDateTime.class;
        }
        if (TIMES.contains(field.toString())) {
            return LocalTime.class;
        }
        return DURATIONS.contains(field.toString()) ? Duration.class : null;
    }
}
