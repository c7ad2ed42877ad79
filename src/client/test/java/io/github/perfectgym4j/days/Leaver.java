package io.github.perfectgym4j.days;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.days.Account.Entry;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.contracts.CancelContract;
import io.github.perfectgym4j.v2.contracts.ContractEndDateType;
import io.github.perfectgym4j.v2.contracts.ContractsClient;
import java.math.BigDecimal;
import java.util.Random;

/** Somebody who signs up, pays a part, books, and goes with the money back: nobody else knows of him meanwhile. */
final class Leaver {

    private static final BigDecimal PART = new BigDecimal("33.33");

    private final Gym gym;
    private final Reception reception;
    private final Random random;

    Leaver(Gym gym, Reception reception, Random random) {
        this.gym = gym;
        this.reception = reception;
        this.random = random;
    }

    Account comesAndGoes() {
        Account account = reception.signUp(random.nextBoolean());
        new Till(gym, random).payInCash(account, PART);
        long lastClass = gym.classIds().get(gym.classIds().size() - 1);
        try {
            gym.api().client(ClassBookingsClient.class).bookClass(BookClass.of(account.memberId(), lastClass));
            // Bookings of the last day of a contract stay, the later ones go with it.
            account.place(lastClass, gym.isLastDay() ? 1 : 0);
        } catch (RequestRefusedException e) {
            // The class is full, or over: the rest is as well without.
        }
        gym.api()
                .client(ContractsClient.class)
                .cancel(CancelContract.builder(account.contractId(), gym.today())
                        .contractEndDateType(ContractEndDateType.MONEY_BACK)
                        .removingBookings()
                        .build());
        account.add(Entry.CANCELLED, 1);
        account.add(Entry.TILL, PART.negate());
        return account;
    }
}
