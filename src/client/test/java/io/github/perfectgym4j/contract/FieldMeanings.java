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
            "AddClubZoneAvailabilityRequest endTime",
            "AddClubZoneAvailabilityRequest startTime",
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
    private static final Set<String> DURATIONS = Set.of(
            "CreateEventCrm2Request duration",
            "FacilityBookingDefinition duration",
            "PersonalTrainingDefinition duration",
            "TrainerAvailabilityBlockDto duration");

    /** Date-times and texts of commands that are days: in fields, and in parameters of queries. */
    private static final Set<String> DAYS_OF_COMMANDS = Set.of(
            "AddClubZoneAvailabilityRequest dateFrom",
            "AddClubZoneAvailabilityRequest dateTo",
            "AddContractChargeRequest transactionDate",
            "AddFreezeRequest endDate",
            "AddFreezeRequest startDate",
            "AddLeadCrm2Request birthDate",
            "AddLeadRequest birthDate",
            "AddPosPurchaseTransactionRequest dueDate",
            "AddWarehouseDocumentRequest date",
            "CancelContractRequest cancelDate",
            "CancelContractRequest endDate",
            "CancelMemberContractsRequest cancelDate",
            "CancelMemberContractsRequest endDate",
            "ClassPassUser birthday",
            "ContractSimulationCharge1 chargeDate",
            "ContractSimulationCharge1 dueDate",
            "ContractSimulationRequest startDate",
            "ContractSimulationResult1 commitmentDate",
            "ContractSimulationResult1 endDate",
            "ContractSimulationResult1 startDate",
            "EnrollMemberToGroupRequest endDate",
            "EnrollMemberToGroupRequest startDate",
            "GET Contracts/CalculateProrata request.startDate",
            "GET Courses/GetEnrollmentOptions request.endDate",
            "GET Courses/GetEnrollmentOptions request.startDate",
            "GET Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}/schedules end_date",
            "GET Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}/schedules start_date",
            "GET Products/ProductsPriceList date",
            "MemberPersonalDataModel birthDate",
            "NewContractDataModel1 signUpDate",
            "NewContractDataModel1 startDate",
            "ProrataCalculationResult firstInstallmentDate",
            "ProrataCalculationResult recurringFeeStartDate",
            "RemoveClubZoneAvailabilityForDateRangeRequest endDate",
            "RemoveClubZoneAvailabilityForDateRangeRequest startDate",
            "SaveCreditCardWithTokenRequest validThru",
            "SettleDebtPosTransactionRequest dueDate");

    /** A text of an answer that is a date-time. */
    private static final String MOMENT = "GetEnrollmentOptionsResultStartOption startDate";

    private FieldMeanings() {}

    /** What a field or parameter of a command is by its meaning: a format of the contract, or a day, a time, a duration. */
    static String ofCommand(String name, String format) {
        if (DAYS_OF_COMMANDS.contains(name)) {
            return "day";
        }
        if (TIMES.contains(name)) {
            return "time";
        }
        if (DURATIONS.contains(name)) {
            return "duration";
        }
        return name.equals(MOMENT) ? "date-time" : format;
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
