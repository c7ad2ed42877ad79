package io.github.perfectgym4j.sandbox.v2.commands.crm;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Progress;
import io.github.perfectgym4j.sandbox.company.crm.Word;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.util.Map;

/** Adding leads, with the codes of each of the two commands. */
final class LeadRules {

    private static final Map<Subject, String> CODES = Map.of(
            Subject.CONSULTANT, "InvalidConsultantId",
            Subject.LEAD_SOURCE, "MarketingInfoUpdateFailed");

    private static final Map<Subject, String> OLD_CODES = Map.of(
            Subject.CLUB, "ClubError",
            Subject.CONSULTANT, "AdditionalInfoError",
            Subject.LEAD_SOURCE, "AdditionalInfoError");

    private final Company company;

    LeadRules(Company company) {
        this.company = company;
    }

    /** What the sales people choose from dictionaries, by keys; null for nothing. */
    record Choices(Long ratingId, Long campaignId, Long inquiredViaId) {}

    long add(SentLead sent, Choices choices) {
        return company.guard().alone(() -> {
            refuseIf(!sent.hasIdentifier(), "NoIdentifier", null);
            refuseIf(sent.isPhoneWrong(), "PhoneNumberInvalid", "phone");
            refuseIf(sent.isRatingWrong(), "InvalidRating", "rating");
            refuseIf(sent.isEmailKnown(company), "EmailDuplication", "email");
            refuseIf(sent.isPhoneKnown(company), "PhoneDuplication", "phone");
            refuseIf(sent.isAgreementUnknown(company), "AgreementsCouldNotBeSet", "agreements");
            Progress progress = new Progress(
                    word(Word.RATING, choices.ratingId(), "InvalidRating", "ratingId"),
                    word(Word.CAMPAIGN, choices.campaignId(), "InvalidCampaign", "campaignId"),
                    word(Word.INQUIRED_VIA, choices.inquiredViaId(), "InvalidInquiredViaType", "inquiredViaId"),
                    null);
            return store(sent, progress, CODES, "UserCreationFailed");
        });
    }

    private static Word word(String dictionary, Long id, String code, String field) {
        return id == null ? null : Word.find(dictionary, id).orElseThrow(() -> new BusinessError(code, field));
    }

    long addOld(SentLead sent) {
        return company.guard().alone(() -> {
            refuseIf(!sent.hasIdentifier() || sent.isEmailKnown(company), "PersonalDataError", "email");
            refuseIf(sent.isPhoneWrong(), "PersonalDataError", "phone");
            refuseIf(sent.isRatingWrong(), "AdditionalInfoError", "rating");
            refuseIf(sent.isAgreementUnknown(company), "AgreementsError", "agreements");
            return store(sent, Progress.NONE, OLD_CODES, "PersonalDataError");
        });
    }

    private long store(SentLead sent, Progress progress, Map<Subject, String> codes, String otherwise) {
        try {
            return company.leads().add(sent.lead(), progress).id();
        } catch (Refused refused) {
            throw new BusinessError(codes.getOrDefault(refused.subject(), otherwise));
        }
    }

    static void refuseIf(boolean isWrong, String code, String field) {
        if (isWrong) {
            throw new BusinessError(code, field);
        }
    }
}
