package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.contracts.AddContract;
import io.github.perfectgym4j.v2.contracts.AddContractResult;
import io.github.perfectgym4j.v2.contracts.AssignPaymentSource;
import io.github.perfectgym4j.v2.contracts.CancelContract;
import io.github.perfectgym4j.v2.contracts.CancelMemberContracts;
import io.github.perfectgym4j.v2.contracts.CancelMemberContractsResult;
import io.github.perfectgym4j.v2.contracts.ChargeType;
import io.github.perfectgym4j.v2.contracts.ContractCancellation;
import io.github.perfectgym4j.v2.contracts.ContractEndDateType;
import io.github.perfectgym4j.v2.contracts.ContractSimulation;
import io.github.perfectgym4j.v2.contracts.ContractsClient;
import io.github.perfectgym4j.v2.contracts.DeleteContract;
import io.github.perfectgym4j.v2.contracts.DeleteFreeze;
import io.github.perfectgym4j.v2.contracts.DiscountParameters;
import io.github.perfectgym4j.v2.contracts.FreezeContract;
import io.github.perfectgym4j.v2.contracts.FreezeContractResult;
import io.github.perfectgym4j.v2.contracts.FreezePatch;
import io.github.perfectgym4j.v2.contracts.NewContract;
import io.github.perfectgym4j.v2.contracts.NewContractDiscount;
import io.github.perfectgym4j.v2.contracts.NewContractVoucher;
import io.github.perfectgym4j.v2.contracts.ProrataCalculation;
import io.github.perfectgym4j.v2.contracts.ProratedPaymentSource;
import io.github.perfectgym4j.v2.contracts.SignContractDocument;
import io.github.perfectgym4j.v2.contracts.SignContractDocumentResult;
import io.github.perfectgym4j.v2.contracts.SimulateNewContract;
import io.github.perfectgym4j.v2.contracts.SimulatedCharge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The commands of contracts. */
final class ContractCases {

    private static final Class<ContractsClient> API = ContractsClient.class;
    private static final LocalDate MAY_31 = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);

    private ContractCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        API,
                        c -> c.calculateProrata(17, JUNE_1, List.of(8L, 9L), ProratedPaymentSource.DIRECT_DEBIT),
                        "GET Contracts/CalculateProrata?request.discountIds=8&request.discountIds=9&request.paymentPlanId=17"
                                + "&request.paymentSource=DirectDebit&request.startDate=2026-06-01",
                        null,
                        "{'firstInstallmentDate':'2026-06-01T00:00:00','recurringFeeStartDate':'2026-07-01T00:00:00+02:00',"
                                + "'firstMonthDaysProratedCount':30,'firstMonthAmount':49.90,'nextMonthsDaysProratedCount':1,"
                                + "'nextMonthsAmount':1.61,'daysProratedCountTotal':31,'amountTotal':51.51,'isDiscounted':true}",
                        new ProrataCalculation(
                                JUNE_1, JULY_1, 30L, money("49.90"), 1L, money("1.61"), 31L, money("51.51"), true)),
                answered(
                        API,
                        c -> c.calculateProrata(17, JUNE_1, null, null),
                        "GET Contracts/CalculateProrata?request.paymentPlanId=17&request.startDate=2026-06-01",
                        null,
                        "{'isDiscounted':false}",
                        new ProrataCalculation(null, null, null, null, null, null, null, null, false)),
                done(
                        API,
                        ContractsClient::cancel,
                        CancelContract.builder(500, MAY_31)
                                .cancelReasonId(3)
                                .cancelComment("moves away")
                                .contractEndDateType(ContractEndDateType.COMMITMENT)
                                .endDate(JULY_1)
                                .removingBookings()
                                .overriddenEarlyTerminationFee(money("12.50"))
                                .build(),
                        "POST Contracts/Cancel",
                        "{'contractId':500,'cancelDate':'2026-05-31','cancelReasonId':3,'cancelComment':'moves away',"
                                + "'contractEndDateType':'Commitment','endDate':'2026-07-01','removeBookings':true,"
                                + "'overridenEarlyTerminationFee':12.50}"),
                done(
                        API,
                        ContractsClient::cancel,
                        CancelContract.builder(500, MAY_31).build(),
                        "POST Contracts/Cancel",
                        "{'contractId':500,'cancelDate':'2026-05-31','removeBookings':false}"),
                answered(
                        API,
                        c -> c.cancelMemberContracts(CancelMemberContracts.builder(40, MAY_31)
                                .cancelReasonId(3)
                                .cancelComment("moves away")
                                .contractEndDateType(ContractEndDateType.MONEY_BACK)
                                .endDate(JULY_1)
                                .removingBookings()
                                .overriddenEarlyTerminationFee(money("0"))
                                .build()),
                        "POST Contracts/CancelMemberContracts",
                        "{'memberId':40,'cancelDate':'2026-05-31','cancelReasonId':3,'cancelComment':'moves away',"
                                + "'contractEndDateType':'MoneyBack','endDate':'2026-07-01','removeBookings':true,"
                                + "'overridenEarlyTerminationFee':0}",
                        "{'contractCancellationDetailsList':[{'contractId':500,'isSuccessfullyCancelled':true,'errors':[]},"
                                + "{'contractId':501,'isSuccessfullyCancelled':false,'errors':['CancelReasonNotAllowed','Newer']}]}",
                        new CancelMemberContractsResult(List.of(
                                new ContractCancellation(500L, true, List.of()),
                                new ContractCancellation(501L, false, List.of("CancelReasonNotAllowed", "Newer"))))),
                answered(
                        API,
                        c -> c.addContract(
                                AddContract.of(40, terms()).withClubId(2).withPaymentSourceId(6)),
                        "POST Contracts/AddContract",
                        "{'memberId':40,'clubId':2,'paymentSourceId':6,'contractData':{'paymentPlanId':17,'signUpDate':'2026-05-31',"
                                + "'startDate':'2026-06-01','employeeConsultantId':5,'startPackageProductIds':[70,71],"
                                + "'contractVoucherData':{'voucherCode':'SPRING','voucherContractDiscountParameterValue':6,"
                                + "'voucherContractDiscountParameterSecondValue':2026},'contractDiscountsData':["
                                + ALL_PARAMETERS
                                + "],'synchronizeWithContractId':499}}",
                        "{'contractId':502}",
                        new AddContractResult(502L)),
                answered(
                        API,
                        c -> c.addContract(AddContract.of(40, NewContract.of(17, JUNE_1, JUNE_1))),
                        "POST Contracts/AddContract",
                        "{'memberId':40,'contractData':{'paymentPlanId':17,'signUpDate':'2026-06-01','startDate':'2026-06-01'}}",
                        "{'ContractId':502}",
                        new AddContractResult(502L)),
                done(
                        API,
                        ContractsClient::delete,
                        new DeleteContract(500),
                        "DELETE Contracts/Delete",
                        "{'contractId':500}"),
                answered(
                        API,
                        c -> c.freeze(FreezeContract.of(500, 3, 5)
                                .withStartDate(JUNE_1)
                                .withEndDate(JULY_1)),
                        "POST Contracts/Freeze",
                        "{'contractId':500,'freezeTypeId':3,'reasonId':5,'startDate':'2026-06-01','endDate':'2026-07-01'}",
                        "{'contractFreezeId':12}",
                        new FreezeContractResult(12L)),
                new CommandCase(
                        API,
                        c -> {
                            ((ContractsClient) c)
                                    .updateFreeze(
                                            12,
                                            FreezePatch.builder()
                                                    .reasonId(6L)
                                                    .startDate(JUNE_1)
                                                    .endDate(null)
                                                    .build());
                            return null;
                        },
                        "PATCH Contracts/UpdateFreeze/12",
                        "[{'op':'replace','path':'/ReasonId','value':6},"
                                + "{'op':'replace','path':'/StartDate','value':'2026-06-01'},"
                                + "{'op':'replace','path':'/EndDate','value':null}]",
                        "{}",
                        null),
                done(
                        API,
                        ContractsClient::deleteFreeze,
                        new DeleteFreeze(12),
                        "POST Contracts/DeleteFreeze",
                        "{'contractFreezeId':12}"),
                answered(
                        API,
                        c -> c.signContractDocument(new SignContractDocument(500, new byte[] {1, 2, (byte) 255})),
                        "POST Contracts/SignContractDocument",
                        "{'contractId':500,'signature':'AQL/'}",
                        "{'fileDownloadUrl':'https://x/?code=one-time'}",
                        new SignContractDocumentResult("https://x/?code=one-time")),
                answered(
                        API,
                        c -> c.simulateNewContract(SimulateNewContract.of(2, 17, JUNE_1)
                                .withAdditionalPaymentPlanIds(List.of(18L, 19L))
                                .withVoucherCode("SPRING")
                                .withDiscountIds(List.of(8L))
                                .withDiscounts(List.of(discount()))),
                        "POST Contracts/SimulateNewContract",
                        "{'clubId':2,'paymentPlanId':17,'additionalPaymentPlansIds':[18,19],'startDate':'2026-06-01',"
                                + "'voucherCode':'SPRING','discountIds':[8],'contractDiscountsData':[" + ALL_PARAMETERS
                                + "]}",
                        "{'startDate':'2026-06-01T00:00:00','endDate':'2026-07-01T23:59:59','commitmentDate':'2026-07-01T00:00:00+02:00',"
                                + "'charges':[{'type':'JoiningFee','chargeDate':'2026-06-01T00:00:00','dueDate':'2026-05-31T00:00:00',"
                                + "'amount':12.30,'amountNet':10.00,'taxes':2.30,'description':'Joining'}]}",
                        new ContractSimulation(
                                JUNE_1,
                                JULY_1,
                                JULY_1,
                                List.of(new SimulatedCharge(
                                        ChargeType.JOINING_FEE,
                                        JUNE_1,
                                        MAY_31,
                                        money("12.30"),
                                        money("10.00"),
                                        money("2.30"),
                                        "Joining")))),
                answered(
                        API,
                        c -> c.simulateNewContract(SimulateNewContract.of(2, 17, JUNE_1)
                                .withDiscounts(List.of(NewContractDiscount.of(9)
                                        .withParameters(DiscountParameters.since(YearMonth.of(2026, 6)))))),
                        "POST Contracts/SimulateNewContract",
                        "{'clubId':2,'paymentPlanId':17,'startDate':'2026-06-01','contractDiscountsData':["
                                + "{'contractDiscountDefinitionId':9,'parameters':{'sinceDateMonth':6,'sinceDateYear':2026}}]}",
                        "{'charges':null}",
                        new ContractSimulation(null, null, null, List.of())),
                done(
                        API,
                        ContractsClient::assignPaymentSource,
                        new AssignPaymentSource(6, List.of(500L, 501L)),
                        "POST Contracts/AssignPaymentSource",
                        "{'memberPaymentSourceId':6,'contractsIds':[500,501]}"));
    }

    private static final String ALL_PARAMETERS =
            "{'contractDiscountDefinitionId':9,'parameters':{'sinceDateMonth':1,'sinceDateYear':2026,"
                    + "'sinceInterval':3,'untilInterval':4,'dateMonth':5,'dateYear':2027,'interval':7}}";

    private static NewContractDiscount discount() {
        return new NewContractDiscount(9, new DiscountParameters(1, 2026, 3, 4, 5, 2027, 7));
    }

    private static NewContract terms() {
        return NewContract.of(17, MAY_31, JUNE_1)
                .withEmployeeConsultantId(5)
                .withStartPackageProductIds(List.of(70L, 71L))
                .withVoucher(
                        NewContractVoucher.of("SPRING").withParameterValue(6).withParameterSecondValue(2026))
                .withDiscounts(List.of(discount()))
                .withSynchronizeWithContractId(499);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
