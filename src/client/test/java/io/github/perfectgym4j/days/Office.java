package io.github.perfectgym4j.days;

import io.github.perfectgym4j.days.Account.Entry;
import io.github.perfectgym4j.v2.contracts.CancelContract;
import io.github.perfectgym4j.v2.contracts.ContractsClient;
import io.github.perfectgym4j.v2.contracts.DeleteFreeze;
import io.github.perfectgym4j.v2.contracts.FreezeContract;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Random;

/** Freezes and cancellations of contracts. */
final class Office {

    private static final long MONTHLY_FREEZE = 6;
    private static final long HOLIDAY = 1;
    private static final int ONE_IN = 4;

    private final Gym gym;
    private final Random random;
    private final io.github.perfectgym4j.v1.contracts.ContractsClient version1;
    private final ContractsClient version22;
    private final Deque<Freeze> own = new ArrayDeque<>();

    private record Freeze(Account account, long id) {}

    Office(Gym gym, Random random) {
        this.gym = gym;
        this.random = random;
        version1 = gym.api().client(io.github.perfectgym4j.v1.contracts.ContractsClient.class);
        version22 = gym.api().client(ContractsClient.class);
    }

    void addTo(Map<String, Shift.Job> jobs) {
        jobs.put("freeze (1)", account -> {
            LocalDate first = nextMonth().plusMonths(1);
            version1.freeze(
                    account.contractId(),
                    new io.github.perfectgym4j.v1.contracts.FreezeContract(
                            MONTHLY_FREEZE,
                            HOLIDAY,
                            first.atStartOfDay(),
                            first.plusMonths(1).minusDays(1).atStartOfDay()));
            account.add(Entry.FROZEN, 1);
            return true;
        });
        jobs.put("freeze (2.2)", account -> {
            LocalDate first = nextMonth();
            long id = version22
                    .freeze(FreezeContract.of(account.contractId(), MONTHLY_FREEZE, HOLIDAY)
                            .withStartDate(first)
                            .withEndDate(first.plusMonths(1)))
                    .contractFreezeId();
            account.add(Entry.FROZEN, 1);
            own.push(new Freeze(account, id));
            return true;
        });
        jobs.put("take a freeze back (2.2)", any -> {
            if (own.isEmpty()) {
                return false;
            }
            Freeze freeze = own.pop();
            version22.deleteFreeze(new DeleteFreeze(freeze.id()));
            freeze.account().add(Entry.FROZEN, -1);
            return true;
        });
        jobs.put("cancel the contract (2.2)", account -> {
            if (random.nextInt(ONE_IN) > 0) {
                return false;
            }
            version22.cancel(CancelContract.builder(account.contractId(), gym.today())
                    .endDate(gym.today())
                    .build());
            account.add(Entry.CANCELLED, 1);
            return true;
        });
    }

    private LocalDate nextMonth() {
        return gym.today().plusMonths(1).withDayOfMonth(1);
    }
}
