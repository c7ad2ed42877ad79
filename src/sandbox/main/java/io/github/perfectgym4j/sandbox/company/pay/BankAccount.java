package io.github.perfectgym4j.sandbox.company.pay;

/**
 * A bank account from which fees are collected.
 *
 * @param accountNumber number, as it was sent
 * @param ownerName whose it is
 * @param street address
 * @param cityAndPostalCode address
 * @param documentUrl signed mandate; null before signing
 */
public record BankAccount(
        String accountNumber, String ownerName, String street, String cityAndPostalCode, String documentUrl) {

    BankAccount signed(String url) {
        return new BankAccount(accountNumber, ownerName, street, cityAndPostalCode, url);
    }

    /** @return nothing personal */
    @Override
    public String toString() {
        return "BankAccount[]";
    }
}
