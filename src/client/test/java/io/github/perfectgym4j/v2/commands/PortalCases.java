package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;

import io.github.perfectgym4j.v2.portal.AfterLoginState;
import io.github.perfectgym4j.v2.portal.ClientPortalClient;
import io.github.perfectgym4j.v2.portal.GenerateLogInUrl;
import io.github.perfectgym4j.v2.portal.GeneratePaymentLink;
import io.github.perfectgym4j.v2.portal.GetClassesUrl;
import io.github.perfectgym4j.v2.portal.GetContractFreezeLink;
import io.github.perfectgym4j.v2.portal.GetCreateContractLink;
import io.github.perfectgym4j.v2.portal.GetMemberRegistrationUrl;
import io.github.perfectgym4j.v2.portal.PaymentLink;
import io.github.perfectgym4j.v2.portal.PaymentStatus;
import io.github.perfectgym4j.v2.portal.PaymentStatusResult;
import io.github.perfectgym4j.v2.portal.PortalUrl;
import io.github.perfectgym4j.v2.portal.ProductPurchase;
import io.github.perfectgym4j.v2.portal.TrainingModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The commands that lead to the vendor's web pages. */
final class PortalCases {

    private static final String URL = "https://portal.example/?code=one-time";
    private static final String BACK = "https://club.example/paid";
    private static final UUID KEY = UUID.fromString("6b3a0f9e-3c0e-4a53-9f0a-0d5b1b6a7c11");

    private PortalCases() {}

    static List<CommandCase> all() {
        return List.of(
                link(
                        c -> c.generateLogInUrl(GenerateLogInUrl.of(40).withAfterLoginState(AfterLoginState.COURSES)),
                        "GenerateLogInUrl",
                        "{'memberId':40,'afterLoginState':'Courses'}"),
                link(c -> c.classesUrl(new GetClassesUrl(40)), "ClassesUrl", "{'memberId':40}"),
                link(
                        c -> c.contractFreezeLink(new GetContractFreezeLink(500)),
                        "ContractFreezeLink",
                        "{'contractId':500}"),
                link(c -> c.createContractLink(new GetCreateContractLink(40)), "CreateContractLink", "{'memberId':40}"),
                link(
                        c -> c.memberRegistrationUrl(GetMemberRegistrationUrl.builder()
                                .cityId(3)
                                .clubId(2)
                                .trainingModel(TrainingModel.PAY_AS_YOU_GO)
                                .paymentPlanId(17)
                                .productId(7)
                                .redirectUrl(BACK)
                                .build()),
                        "MemberRegistrationUrl",
                        "{'cityId':3,'clubId':2,'trainingModel':'PayAsYouGo','paymentPlanId':17,'productId':7,'redirectUrl':'"
                                + BACK + "'}"),
                answered(
                        ClientPortalClient.class,
                        c -> c.generatePaymentLink(GeneratePaymentLink.of(40, BACK)
                                .withClubId(2)
                                .withContractTransactionIds(List.of(901L))
                                .withProducts(List.of(new ProductPurchase(7, 2)))),
                        "POST ClientPortal/GeneratePaymentLink",
                        "{'memberId':40,'clubId':2,'returnUrl':'" + BACK
                                + "','contractTransactionIds':[901],'products':[{'productId':7,'quantity':2}]}",
                        "{'url':'" + URL + "','processKey':'" + KEY + "'}",
                        new PaymentLink(URL, KEY)),
                answered(
                        ClientPortalClient.class,
                        c -> c.paymentStatus(KEY),
                        "GET ClientPortal/GetPaymentStatus?processKey=" + KEY,
                        null,
                        "{'status':'Succeed'}",
                        new PaymentStatusResult(PaymentStatus.SUCCEEDED)));
    }

    private static CommandCase link(Function<ClientPortalClient, Object> call, String name, String body) {
        return answered(
                ClientPortalClient.class,
                call,
                "POST ClientPortal/" + name,
                body,
                "{'url':'" + URL + "'}",
                new PortalUrl(URL));
    }
}
