package io.github.perfectgym4j.sandbox.v1.view;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Freeze;
import io.github.perfectgym4j.sandbox.company.contracts.FreezeType;
import io.github.perfectgym4j.sandbox.company.contracts.Freezing;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.purses.BankAccount;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Oddities;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongFunction;

/** Contracts as JSON: the contract's types Contract, ContractDetails, ContractFreeze, FreezeType and DirectDebit. */
public final class ContractView {

    private static final String FILES = "http://yoursubdomain.perfectgym.com/Api/Files/Files?fileId=";

    private final Company company;
    private final LongFunction<String> files;

    /**
     * Shows signed documents at the address of the vendor's samples.
     *
     * @param company where the plans are
     */
    public ContractView(Company company) {
        this(company, fileId -> FILES + fileId);
    }

    /**
     * Shows signed documents anywhere.
     *
     * @param company where the plans are
     * @param files turns the key of a signed document into its address
     */
    public ContractView(Company company, LongFunction<String> files) {
        this.company = company;
        this.files = files;
    }

    /**
     * Shows the contracts of a member, as they belong into UserDetails. In a table of {@link Oddities} the element type is {@code
     * UserContract}.
     *
     * @param memberId member
     * @return rows of contract type ContractDetails, the contract that started last first; no tombstones
     */
    public List<JsonObject> contractsOf(long memberId) {
        return company.contracts().of(memberId).stream().map(this::details).toList();
    }

    /**
     * Shows the contracts of a member, as they belong into lists of members. In a table of {@link Oddities} the element type is {@code
     * UserListContract}.
     *
     * @param memberId member
     * @return rows of contract type UserListContract, which has no keys; no tombstones
     */
    public List<JsonObject> listedContractsOf(long memberId) {
        return company.contracts().of(memberId).stream().map(this::listed).toList();
    }

    private JsonObject listed(Contract contract) {
        Plan plan = company.offers().plans().find(contract.offer().planId()).orElseThrow();
        return new Row()
                .put("startDate", contract.days().start())
                .put("endDate", contract.days().end())
                .put("isActive", !contract.isDeleted())
                .put("isAdditionalContract", plan.isAddOn())
                .put("paymentPlanId", plan.id())
                .put("paymentPlanName", plan.name())
                .put("addons", List.of())
                .build();
    }

    /**
     * Shows the bank account of a member, as it belongs into UserDetails: an object of blank fields if there is none. In a table of {@link
     * Oddities} the type is {@code BankAccount}.
     *
     * @param memberId member
     * @return contract type DirectDebit
     */
    public JsonObject directDebitOf(long memberId) {
        BankAccount account =
                company.purses().bankAccount(memberId).orElse(new BankAccount(null, null, null, null, null));
        return new Row()
                .put("accountNumber", account.accountNumber())
                .put("ownerName", account.ownerName())
                .put("street", account.street())
                .put("cityAndPostalCode", account.cityAndPostalCode())
                .put("documentUrl", url(account.fileId()))
                .build();
    }

    /**
     * Shows a contract in list form.
     *
     * @param contract contract
     * @return contract type Contract, the day of signature under both names (Q24)
     */
    public JsonObject contract(Contract contract) {
        return add(new Row(), contract).build();
    }

    /**
     * Adds the fields of the list form.
     *
     * @param row row
     * @param contract contract
     * @return the row
     */
    public Row add(Row row, Contract contract) {
        Contract.Days days = contract.days();
        return row.put("id", contract.id())
                .put("timestamp", contract.timestamp())
                .put("signDate", days.signed())
                .put("signUpDate", days.signed())
                .put("startDate", days.start())
                .put("cancelDate", days.cancelled())
                .put("endDate", days.end())
                .put("commitmentDate", days.commitment())
                .put("isActive", !contract.isDeleted())
                .put("isDeleted", contract.isDeleted());
    }

    /**
     * Shows a contract in full.
     *
     * @param contract contract
     * @return contract type ContractDetails
     */
    public JsonObject details(Contract contract) {
        Contract.Offer offer = contract.offer();
        return addState(add(new Row(), contract), contract)
                .put("documentUrl", url(contract.fileId()))
                .put(
                        "membership",
                        OfferView.membership(company.offers()
                                .memberships()
                                .find(offer.membershipId())
                                .orElseThrow()))
                .put(
                        "paymentPlan",
                        OfferView.plan(
                                company.offers().plans().find(offer.planId()).orElseThrow()))
                .put(
                        "discounts",
                        offer.discountIds().stream()
                                .flatMap(id -> company.offers().discount(id).stream())
                                .map(discount -> OfferView.discount(company.offers(), discount))
                                .toList())
                .put(
                        "freezes",
                        contract.freezes().stream()
                                .map(freeze -> freeze(contract, freeze))
                                .toList())
                .build();
    }

    /**
     * Adds the state.
     *
     * @param row row
     * @param contract contract
     * @return the row
     */
    public Row addState(Row row, Contract contract) {
        Status status = contract.status(company.contracts().now(contract.memberId()));
        return row.put("status", spelled(status)).put("isCurrent", status == Status.CURRENT || status == Status.FROZEN);
    }

    /** As the contract spells it (Q40). */
    private static String spelled(Status status) {
        return switch (status) {
            case NOT_STARTED -> "NotStarted";
            case CURRENT -> "Current";
            case FROZEN -> "Freezed";
            case ENDED -> "Ended";
        };
    }

    private String url(Long fileId) {
        return fileId == null ? null : files.apply(fileId);
    }

    private JsonObject freeze(Contract contract, Freeze freeze) {
        LocalDateTime now = Freezing.now(contract, company.contracts().now(contract.memberId()));
        return new Row()
                .put("id", freeze.id())
                .put("timestamp", freeze.timestamp())
                .put("isDeleted", false)
                .put("startDate", freeze.start())
                .put("endDate", freeze.end())
                .put("reason", reason(freeze.reason()))
                .put("type", add(new Row(), freeze.type()).build())
                .put("fee", freeze.fee())
                .put("status", spelled(freeze.status(now)))
                .build();
    }

    /**
     * Shows a reason.
     *
     * @param reason reason
     * @return contract type FreezeReason
     */
    public static JsonObject reason(Freeze.Reason reason) {
        return new Row().put("id", reason.id()).put("name", reason.name()).build();
    }

    /**
     * Adds the fields of the list form.
     *
     * @param row row
     * @param type kind of pause
     * @return row with the fields of contract type FreezeType, in their correct spelling (Q32); the counter is 0 as in the samples (Q54)
     */
    public static Row add(Row row, FreezeType type) {
        return row.put("id", type.id())
                .put("timestamp", 0)
                .put("isDeleted", false)
                .put("name", type.name())
                .put("isActive", true)
                .put("isSystem", false)
                .put("freezePeriod", type.period())
                .put("minimumInterval", type.minimum())
                .put("maximumInterval", type.maximum())
                .put("fixedFee", type.fixedFee())
                .put("administrationFee", type.administrationFee());
    }

    /** @return how the vendor's samples of these types differ */
    public static List<Oddities> oddities() {
        return List.of(
                inFull("ContractDetails").missing("documentUrl"),
                inFull("UserContract").missing("status", "freezes").blank("documentUrl"),
                dated("Contract").missing("commitmentDate"),
                dated("ContractFeeStatement"),
                new Oddities("ContractFreeze").nested("type", "FreezeTypeOfFreeze"),
                new Oddities("FreezeTypeOfFreeze").missing("isSystem"),
                freezeType("FreezeType"),
                freezeType("FreezeTypeDetails"),
                new Oddities("BankAccount")
                        .blank("accountNumber", "ownerName", "street", "cityAndPostalCode", "documentUrl"));
    }

    private static Oddities dated(String type) {
        return new Oddities(type).missing("signDate").blank("cancelDate", "endDate");
    }

    private static Oddities inFull(String type) {
        return dated(type)
                .missing("commitmentDate")
                .nested("discounts", "PlainDiscount")
                .nested("freezes", "ContractFreeze");
    }

    private static Oddities freezeType(String type) {
        return new Oddities(type).missing("isDeleted", "minimumInterval", "maximumInterval");
    }
}
