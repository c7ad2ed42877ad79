package io.github.perfectgym4j.v1.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.GeneralError;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.users.AgreementType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrmTest extends WireTest {

    @Test
    void q65TheDocumentedLeadAndAnAnswerThatIsNotDocumented() {
        AddLead lead = AddLead.builder()
                .name("John", "Fibo")
                .email("john.fibo@perfectgym.pl")
                .phone("0048123456789")
                .birthDate(LocalDate.of(1978, 6, 1))
                .clubId(10)
                .sourceId(1)
                .phoneMarketingAgreement(true)
                .build();
        assertThat(client(CrmClient.class).addLead(lead)).isEmpty();
        Sent sent = sent();
        assertThat(sent.call()).isEqualTo("POST Crm/Lead");
        assertThat(sent.contentType()).isEqualTo("application/json");
        assertThat(Samples.json(sent.body()))
                .isEqualTo(Samples.json("{'firstName':'John','lastName':'Fibo','email':'john.fibo@perfectgym.pl',"
                        + "'phone':'0048123456789','birthDate':'1978-06-01T00:00:00','clubId':10,'sourceId':1,"
                        + "'phoneMarketingAgreement':true}"));
        answer("{\"elements\":[{\"id\":1},2,\"three\"]}");
        assertThat(client(CrmClient.class).addLead(lead)).hasSize(3);
        assertThat(lead).hasToString("AddLead[***]");
    }

    @Test
    void allThatCanBeSaidOfALead() {
        AddLead lead = AddLead.builder()
                .name("John", "Fibo")
                .secondName("M.")
                .sex(Sex.MALE)
                .rating(3)
                .address("al. Jerozolimskie 114", "20-259")
                .referralId(40)
                .consultantId(52)
                .agreements(List.of(new Agreement(2, true), new Agreement(3, false)))
                .build();
        assertThat(Samples.written(lead))
                .isEqualTo(
                        Samples.json("{'firstName':'John','lastName':'Fibo','secondName':'M.','sex':'Male','rating':3,"
                                + "'zipCode':'20-259','address':'al. Jerozolimskie 114','referralId':40,'consultantId':52,"
                                + "'agreement':[{'id':2,'flag':true},{'id':3,'flag':false}]}"));
    }

    @Test
    void ratingsOutOfRange() {
        assertThatThrownBy(() -> AddLead.builder().rating(4).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rating must be at least 1 and at most 3");
        assertThatThrownBy(() -> AddLead.builder().rating(0).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void q51WhatTheTenantRequiresIsTheServersToSay() {
        answer(400, "{\"errors\":[{\"code\":\"InvalidPropertyValue\",\"property\":\"Email\",\"message\":\"\"}]}");
        RequestRefusedException refused =
                catchThrowableOfType(RequestRefusedException.class, () -> client(CrmClient.class)
                        .addLead(AddLead.builder().build()));
        assertThat(refused.has(GeneralError.INVALID_PROPERTY_VALUE)).isTrue();
        assertThat(refused.errors().get(0).property()).isEqualTo("Email");
        assertThat(sent().body()).isEqualTo("{}");
    }

    @Test
    void theDocumentedSources() {
        answer(sample("lead-sources"));
        assertThat(client(CrmClient.class).leadSources())
                .containsExactly(
                        new LeadSource(2L, "MarketingCampaign", "MarketingCampaign"),
                        new LeadSource(3L, "WalkIn", "WalkIn"));
        assertThat(sent()).isEqualTo(new Sent("GET Crm/Lead/Sources", List.of(), null, ""));
    }

    @Test
    void q66TheDocumentedAgreements() {
        answer(sample("agreement-types"));
        assertThat(client(CrmClient.class).leadAgreements())
                .containsExactly(new AgreementType(2L, "Newsletter", "Newsletter", null));
        assertThat(sent()).isEqualTo(new Sent("GET Crm/Lead/Agreements", List.of(), null, ""));
    }
}
