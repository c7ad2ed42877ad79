package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that several commands of this area make. */
final class Checks {

    /** Clubs that cannot be paid online; the contract knows that there are such clubs. */
    private static final Set<Long> WITHOUT_PROVIDER = Set.of(15L);

    private static final int CENTS = 2;

    private Checks() {}

    static Member member(Company company, long memberId, String code, String property) {
        return company.members()
                .find(memberId)
                .filter(member -> !member.isDeleted())
                .orElseThrow(() -> new BusinessError(code, property));
    }

    static boolean isPaidOnline(long clubId) {
        return !WITHOUT_PROVIDER.contains(clubId);
    }

    /** More than zero, and nothing below the cent. */
    static boolean isAmount(BigDecimal amount) {
        return amount != null && amount.signum() > 0 && isToTheCent(amount);
    }

    static boolean isToTheCent(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= CENTS;
    }

    /**
     * Checks an amount that may have either sign.
     *
     * @throws InvalidRequest if it has fractions of a cent
     */
    static void requireCents(String field, BigDecimal amount) {
        if (amount != null && !isToTheCent(amount)) {
            throw invalid(field);
        }
    }

    /** A whole address of the web. */
    static boolean isWebAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    static InvalidRequest invalid(String field) {
        return new InvalidRequest(Map.of("request." + field, List.of("The value is not valid for " + field + ".")));
    }
}
