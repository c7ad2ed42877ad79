package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.purses.BankAccount;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.store.Guard;

/** Mandates to collect the fees of a contract from a bank account. */
public final class Mandates {

    /** Key of the file in the vendor's sample. */
    private static final long SAMPLE_FILE = 123;

    private final Guard guard;
    private final Contracts contracts;
    private final Purses purses;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param contracts the contracts
     * @param purses what members pay with
     */
    public Mandates(Guard guard, Contracts contracts, Purses purses) {
        this.guard = guard;
        this.contracts = contracts;
        this.purses = purses;
    }

    /**
     * Signs the mandate for the bank account of the member who has a contract.
     *
     * @param contractId contract, which has not ended
     * @return the member's key
     * @throws Refused if there is no such contract or no bank account
     */
    public long sign(long contractId) {
        return guard.alone(() -> {
            Contract contract = contracts.require(contractId);
            long memberId = contract.memberId();
            boolean hasEnded = contract.status(contracts.now(memberId)).equals("Ended");
            BankAccount account = purses.bankAccount(memberId)
                    .filter(known -> !hasEnded)
                    .orElseThrow(() -> new Refused("InvalidPropertyValue", "contractId"));
            long fileId = contracts.file(contractId, account.fileId(), SAMPLE_FILE);
            purses.assign(memberId, account.signed(fileId));
            return memberId;
        });
    }
}
