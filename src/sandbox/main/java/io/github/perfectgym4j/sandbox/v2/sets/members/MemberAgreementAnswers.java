package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.AgreementAnswer;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;

/** Answers of members to agreements. A member who never answered has no row. */
final class MemberAgreementAnswers implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberAgreementAnswers", "MemberAgreementAnswer", AgreementAnswer.class)
                .number("memberId", AgreementAnswer::memberId)
                .flag("agreed", AgreementAnswer::isAgreed)
                .number("memberAgreementId", AgreementAnswer::agreementId)
                .property("lastModificationDate", DATE_TIME, MemberAgreementAnswers::modified)
                .one("member", "Member")
                .one("memberAgreement", "MemberAgreement")
                .id(AgreementAnswer::id)
                .table(company -> company.agreements().answers().table());
    }

    private static Object modified(Company company, AgreementAnswer answer) {
        return Customer.find(company, answer.memberId())
                .map(customer -> Moments.moment(company, customer.member().homeClubId(), answer.modified()))
                .orElse(null);
    }
}
