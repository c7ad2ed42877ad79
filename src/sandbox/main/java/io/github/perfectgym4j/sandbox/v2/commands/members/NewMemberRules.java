package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.Relation;
import io.github.perfectgym4j.sandbox.company.profile.AttributeDefinition;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError.Reason;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who can become a member, and what is done then. The codes are those that all commands which add members share. */
final class NewMemberRules {

    private static final String NOT_SET = "AgreementsCouldNotBeSet";

    private final Company company;
    private final SentMember sent;
    private final Long planId;
    private final List<Reason> wrong = new ArrayList<>();

    /**
     * Takes what was sent.
     *
     * @param company the company
     * @param sent the member
     * @param planId payment plan of a contract that the member is to get; null for a guest
     */
    NewMemberRules(Company company, SentMember sent, Long planId) {
        this.company = company;
        this.sent = sent;
        this.planId = planId;
    }

    /** @return all that stands against the member; none if it can be added */
    List<Reason> check() {
        wrong.clear();
        checkPlace();
        checkPeople();
        SentPerson person = sent.details().person();
        wrong.addAll(PersonalDataRules.check(company, SentDetails.NOTHING, sent.details()));
        String city = sent.details().address().cityName();
        if (city != null && !PersonalDataRules.isCityName(city)) {
            add("PersonalDataFieldError", "addressData.cityName");
        }
        if (isKnown(person)) {
            add("UserAlreadyExists", "personalData.email");
        } else {
            wrong.addAll(Duplicates.find(company, 0, SentPerson.NOTHING, person));
        }
        sent.agreements().forEach(this::checkAgreement);
        sent.attributes().forEach(this::checkAttribute);
        return List.copyOf(wrong);
    }

    private void add(String code, String property) {
        wrong.add(new Reason(code, property, null));
    }

    private void checkPlace() {
        if (company.clubs()
                .find(sent.homeClubId())
                .filter(club -> !club.isDeleted())
                .isEmpty()) {
            add("ClubNotExist", "homeClubId");
        }
        Long consultantId = sent.consultantId();
        if (consultantId != null
                && company.instructors()
                        .find(consultantId)
                        .filter(employee -> !employee.isDeleted())
                        .isEmpty()) {
            add("ConsultantNotExist", "employeeConsultantId");
        }
    }

    private void checkPeople() {
        boolean needsParent = sent.parentId() == null
                && !PersonalDataRules.isOfAge(company, sent.details().person());
        if (needsParent
                || sent.parentId() != null
                        && KnownMember.find(company, sent.parentId()).isEmpty()) {
            add("ParentNotExist", "parentMemberId");
        }
        if (sent.recommendedById() != null && sent.referralCode() != null) {
            add("RecommendingMemberDefinitionAmbiguous", "recommendedByReferralCode");
        } else if (sent.recommendedById() != null && referrer().isEmpty()) {
            add("RecommendingMemberNotExist", "recommendedByMemberId");
        } else if (sent.referralCode() != null && referrer().isEmpty()) {
            add("RecommendingMemberNotExist", "recommendedByReferralCode");
        }
    }

    private Optional<Member> referrer() {
        return sent.recommendedById() != null
                ? KnownMember.find(company, sent.recommendedById())
                : Optional.ofNullable(sent.referralCode())
                        .flatMap(company.profiles().referrals()::byCode);
    }

    /** The same person: the same address and name. */
    private boolean isKnown(SentPerson person) {
        return Duplicates.other(company, 0, person, SentPerson::email)
                .filter(member -> member.firstName().equalsIgnoreCase(person.firstName())
                        && member.lastName().equalsIgnoreCase(person.lastName()))
                .isPresent();
    }

    private void checkAgreement(long agreementId, Boolean isAgreed) {
        Optional<Agreement> agreement = SentAgreements.find(company, agreementId);
        boolean isRefused = agreement
                .filter(found -> found.isRequired() && !Boolean.TRUE.equals(isAgreed))
                .isPresent();
        if (agreement.isEmpty() || isRefused) {
            add(NOT_SET, "agreements");
        } else if (agreement.get().isForContracts()
                && !agreement.get().planIds().contains(planId)) {
            add("NoContractForAgreement", "agreements");
        }
    }

    private void checkAttribute(SentAttributes.Sent attribute) {
        boolean isGood = company.profiles()
                .customAttributes()
                .ofMembers(attribute.definitionId())
                .flatMap(attribute::read)
                .isPresent();
        if (!isGood) {
            add("CustomAttributesCouldNotBeSet", "customAttributes");
        }
    }

    /**
     * Adds the member; only after a check that found nothing, in the same step of the guard.
     *
     * @return key of the member
     */
    long add() {
        long id = company.enrolment()
                .add(sent.details().newMember(sent.homeClubId(), planId == null, company.geo()))
                .id();
        if (sent.consultantId() != null) {
            company.enrolment().assignConsultant(id, sent.consultantId());
        }
        if (sent.parentId() != null) {
            relate(sent.parentId(), id);
        }
        referrer().ifPresent(member -> company.profiles().referrals().note(member.id(), id));
        if (!sent.agreements().isEmpty()) {
            company.agreements().answer(id, sent.agreements());
        }
        Map<AttributeDefinition, Optional<AttributeDefinition.Value>> values = new LinkedHashMap<>();
        sent.attributes().forEach(attribute -> company.profiles()
                .customAttributes()
                .ofMembers(attribute.definitionId())
                .ifPresent(definition -> values.put(definition, attribute.read(definition))));
        company.profiles().customAttributes().set(id, values);
        return id;
    }

    private void relate(long parentId, long childId) {
        LocalDateTime now = company.homeTime().now(childId).withNano(0);
        company.relations().add(Relation.Type.FAMILY_CHILD, parentId, childId, now, null);
        if (!PersonalDataRules.isOfAge(company, sent.details().person())) {
            company.relations().add(Relation.Type.LEGAL_GUARDIAN, parentId, childId, now, null);
        }
    }
}
