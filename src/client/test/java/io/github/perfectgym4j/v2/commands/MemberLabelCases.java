package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.members.AddMemberTags;
import io.github.perfectgym4j.v2.members.AgreementAnswer;
import io.github.perfectgym4j.v2.members.AssignCard;
import io.github.perfectgym4j.v2.members.AttributeValues;
import io.github.perfectgym4j.v2.members.DetachCard;
import io.github.perfectgym4j.v2.members.GenerateCard;
import io.github.perfectgym4j.v2.members.GenerateReferralLink;
import io.github.perfectgym4j.v2.members.GeneratedCard;
import io.github.perfectgym4j.v2.members.MemberAgreementsClient;
import io.github.perfectgym4j.v2.members.MemberAttribute;
import io.github.perfectgym4j.v2.members.MemberCardsClient;
import io.github.perfectgym4j.v2.members.MemberLabelsClient;
import io.github.perfectgym4j.v2.members.MemberReferral;
import io.github.perfectgym4j.v2.members.ReferralLink;
import io.github.perfectgym4j.v2.members.ReferralsClient;
import io.github.perfectgym4j.v2.members.RemoveMemberTags;
import io.github.perfectgym4j.v2.members.SetAgreementAnswers;
import io.github.perfectgym4j.v2.members.SetMarketingSources;
import io.github.perfectgym4j.v2.members.SetMemberCustomAttributes;
import io.github.perfectgym4j.v2.members.SetMemberTags;
import java.time.LocalDate;
import java.util.List;

/** The commands of labels, cards, agreements and referrals of members. */
final class MemberLabelCases {

    private static final Class<MemberLabelsClient> LABELS = MemberLabelsClient.class;
    private static final Class<MemberCardsClient> CARDS = MemberCardsClient.class;
    private static final Class<ReferralsClient> REFERRALS = ReferralsClient.class;

    private MemberLabelCases() {}

    static List<CommandCase> all() {
        return List.of(
                done(
                        LABELS,
                        MemberLabelsClient::addTags,
                        new AddMemberTags(List.of(40L, 41L), List.of("vip")),
                        "POST Members/AddTags",
                        "{'memberIds':[40,41],'tags':['vip']}"),
                done(
                        LABELS,
                        MemberLabelsClient::removeTags,
                        new RemoveMemberTags(List.of(40L), List.of("vip", "new")),
                        "POST Members/RemoveTags",
                        "{'memberIds':[40],'tags':['vip','new']}"),
                done(
                        LABELS,
                        MemberLabelsClient::setTags,
                        new SetMemberTags(40, List.of("vip")),
                        "POST Members/SetTags",
                        "{'memberId':40,'tags':['vip']}"),
                done(
                        LABELS,
                        MemberLabelsClient::setTags,
                        new SetMemberTags(40, List.of()),
                        "POST Members/SetTags",
                        "{'memberId':40,'tags':[]}"),
                done(
                        LABELS,
                        MemberLabelsClient::setMarketingSources,
                        new SetMarketingSources(40, List.of("friend")),
                        "POST Members/SetMarketingSources",
                        "{'memberId':40,'marketingSources':['friend']}"),
                done(
                        LABELS,
                        MemberLabelsClient::setMemberCustomAttributes,
                        new SetMemberCustomAttributes(
                                40,
                                List.of(
                                        new MemberAttribute(1, AttributeValues.text("O\u2019Brien \"x\"\n")),
                                        new MemberAttribute(2, AttributeValues.number(42)),
                                        new MemberAttribute(3, AttributeValues.flag(false)),
                                        new MemberAttribute(4, AttributeValues.day(LocalDate.of(2026, 6, 1))),
                                        new MemberAttribute(5, AttributeValues.entries(List.of(7L, 8L))))),
                        "POST Members/SetMemberCustomAttributes",
                        "{'memberId':40,'customAttributes':["
                                + "{'customAttributeDefinitionId':1,'value':'O\u2019Brien \\\"x\\\"\\n'},"
                                + "{'customAttributeDefinitionId':2,'value':42},"
                                + "{'customAttributeDefinitionId':3,'value':false},"
                                + "{'customAttributeDefinitionId':4,'value':'2026-06-01'},"
                                + "{'customAttributeDefinitionId':5,'value':[7,8]}]}"),
                done(
                        CARDS,
                        MemberCardsClient::assignCard,
                        AssignCard.of(40, "0012345").withTemporary(true),
                        "POST MemberCards/AssignCard",
                        "{'memberId':40,'cardNumber':'0012345','isTemporary':true}"),
                done(
                        CARDS,
                        MemberCardsClient::detachCard,
                        new DetachCard(40, "0012345"),
                        "POST MemberCards/DetachCard",
                        "{'memberId':40,'cardNumber':'0012345'}"),
                answered(
                        CARDS,
                        c -> c.generateCard(GenerateCard.of(40).withCardLength(8)),
                        "POST MemberCards/GenerateCard",
                        "{'memberId':40,'cardLength':8}",
                        "{'cardNumber':'00123456'}",
                        new GeneratedCard("00123456")),
                answered(
                        CARDS,
                        c -> c.generateCard(GenerateCard.of(40)),
                        "POST MemberCards/GenerateCard",
                        "{'memberId':40}",
                        "{'cardNumber':'0012345678'}",
                        new GeneratedCard("0012345678")),
                done(
                        MemberAgreementsClient.class,
                        MemberAgreementsClient::setOrUpdate,
                        new SetAgreementAnswers(40, List.of(new AgreementAnswer(7, true))),
                        "POST MemberAgreements/SetOrUpdate",
                        "{'memberId':40,'agreements':[{'agreementId':7,'agreementAnswer':true}]}"),
                done(
                        REFERRALS,
                        ReferralsClient::memberReferral,
                        new MemberReferral(40, 41),
                        "POST Members/MemberReferral",
                        "{'memberId':40,'invitedMemberId':41}"),
                answered(
                        REFERRALS,
                        c -> c.generateReferralLink(new GenerateReferralLink(40)),
                        "POST Members/GenerateReferralLink",
                        "{'memberId':40}",
                        "{'referralLink':'https://gym.example/r/x','remainingUsages':3}",
                        new ReferralLink("https://gym.example/r/x", 3)),
                answered(
                        REFERRALS,
                        c -> c.generateReferralLink(new GenerateReferralLink(41)),
                        "POST Members/GenerateReferralLink",
                        "{'memberId':41}",
                        "{'referralLink':'https://gym.example/r/y','remainingUsages':null}",
                        new ReferralLink("https://gym.example/r/y", null)));
    }
}
