package io.github.perfectgym4j.sandbox.company.purses;

/**
 * A bank account from which fees are collected.
 *
 * @param accountNumber number, as it was sent
 * @param ownerName whose it is
 * @param street address
 * @param cityAndPostalCode address
 * @param fileId key of the signed mandate; null before signing
 */
public record BankAccount(
        String accountNumber, String ownerName, String street, String cityAndPostalCode, Long fileId) {

    public BankAccount signed(long newFileId) {
        return new BankAccount(accountNumber, ownerName, street, cityAndPostalCode, newFileId);
    }

    /** @return nothing personal */
    @Override
    public String toString() {
        return "BankAccount[]";
    }
}
