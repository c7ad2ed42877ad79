package io.github.perfectgym4j.v1.users;

/**
 * The bank account that the member pays from (contract: {@code DirectDebit}).
 *
 * @param accountNumber number of the account, not always in the form of an IBAN
 * @param ownerName whose account it is
 * @param street street of the owner
 * @param cityAndPostalCode town and postal code of the owner
 * @param documentUrl address of the signed mandate; null before it is signed
 */
public record DirectDebit(
        String accountNumber, String ownerName, String street, String cityAndPostalCode, String documentUrl) {

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "DirectDebit[***]";
    }
}
