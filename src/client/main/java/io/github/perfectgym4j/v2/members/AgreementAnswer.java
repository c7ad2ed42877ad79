package io.github.perfectgym4j.v2.members;

/**
 * An answer to an agreement (contract: {@code RestMemberAgreementAnswer}).
 *
 * @param agreementId key of the agreement
 * @param agreementAnswer whether the person agrees
 */
public record AgreementAnswer(long agreementId, boolean agreementAnswer) {}
