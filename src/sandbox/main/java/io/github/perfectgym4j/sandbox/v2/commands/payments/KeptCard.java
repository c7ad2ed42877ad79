package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.purses.Card;
import io.github.perfectgym4j.sandbox.company.purses.PaymentSource;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A card that a payment provider keeps.
 *
 * @param memberId whose it is
 * @param maskedNumber number, the middle hidden
 * @param bin first six digits
 * @param lastFour last four digits
 * @param validThru last day
 * @param issuer brand
 * @param token key at the provider
 * @param assigns whether it is to pay all active contracts
 */
record KeptCard(
        long memberId,
        String maskedNumber,
        String bin,
        String lastFour,
        LocalDate validThru,
        String issuer,
        String token,
        boolean assigns) {

    /** Brands that the company's providers take. */
    private static final List<String> BRANDS = List.of("visa", "mastercard", "maestro", "americanexpress", "amex");

    /** Only valid after {@link Command#check()}. */
    static KeptCard read(Command command) {
        Long former = command.optionalLong("userId");
        boolean isNamedFormerly = former != null && !command.has("memberId");
        long memberId = isNamedFormerly ? former : command.requiredLong("memberId");
        command.requiredText("holderName");
        command.optionalFlag("isDebit");
        command.optionalText("providerUserId");
        return new KeptCard(
                memberId,
                command.requiredText("maskedPan"),
                command.requiredText("cardBin"),
                command.requiredText("last4"),
                command.requiredDay("validThru"),
                command.requiredText("cardIssuer"),
                command.requiredText("cardToken"),
                Assignment.toAllActive(command));
    }

    /**
     * Stores the card. One that the member has stored under the same token stays as it is.
     *
     * @return key of the payment source
     * @throws BusinessError with a code of the contract's set for this
     */
    long store(Company company) {
        return company.guard().<Long>alone(() -> {
            Checks.member(company, memberId, "MemberNotFound", "memberId");
            Card card = card();
            if (card.isExpired(company.homeTime().now(memberId).toLocalDate())) {
                throw new BusinessError("ExpiredCreditCard", "validThru");
            }
            if (!BRANDS.contains(issuer.replace(" ", "").toLowerCase(Locale.ROOT))) {
                throw new BusinessError("NoProviderForCreditCard", "cardIssuer");
            }
            Optional<PaymentSource> known = company.purses().sources().findExternal(token);
            if (known.filter(source -> source.memberId() != memberId).isPresent()) {
                throw new BusinessError("ExternalIdAssignedToOtherMember", "cardToken");
            }
            PaymentSource stored =
                    known.orElseGet(() -> company.purses().sources().add(memberId, card));
            if (assigns) {
                Assignment.assign(company, stored);
            }
            return stored.id();
        });
    }

    private Card card() {
        if (token.isBlank() || !maskedNumber.startsWith(bin) || !maskedNumber.endsWith(lastFour)) {
            throw new BusinessError("InvalidCardData", "maskedPan");
        }
        try {
            return Card.kept(bin, lastFour, validThru, token);
        } catch (IllegalArgumentException noDigits) {
            throw new BusinessError("InvalidCardData", "cardBin");
        }
    }

    /** @return nothing personal */
    @Override
    public String toString() {
        return "KeptCard[]";
    }
}
