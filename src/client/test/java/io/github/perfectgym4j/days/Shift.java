package io.github.perfectgym4j.days;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** One thread's work, in an order that its seed decides. */
final class Shift {

    /** One thing to do for a member; says whether there was anything to do. */
    @FunctionalInterface
    interface Job {

        boolean done(Account account);
    }

    private final Gym gym;
    private final Random random;
    private final Reception reception;
    private final Map<String, Job> jobs = new TreeMap<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    Shift(Gym gym, int number, long seed) {
        this.gym = gym;
        this.random = new Random(seed + number);
        this.reception = new Reception(gym, number);
        reception.addTo(jobs);
        new Classes(gym, random).addTo(jobs);
        new Till(gym, random).addTo(jobs);
        new Sales(gym, random).addTo(jobs);
        new Office(gym, random).addTo(jobs);
    }

    /** A newcomer, somebody who leaves at once, and a number of jobs for anybody. */
    void work(int count) {
        gym.members().add(reception.signUp(random.nextBoolean()));
        gym.leavers().add(new Leaver(gym, reception, random).comesAndGoes());
        List<String> names = new ArrayList<>(jobs.keySet());
        for (int i = 0; i < count; i++) {
            String name = names.get(random.nextInt(names.size()));
            List<Account> members = gym.members();
            Account account = members.get(random.nextInt(members.size()));
            try {
                if (jobs.get(name).done(account)) {
                    done.merge(name, 1, Integer::sum);
                }
            } catch (RequestRefusedException e) {
                refused.merge(name, 1, Integer::sum);
            }
        }
    }

    Map<String, Integer> done() {
        return done;
    }

    Map<String, Integer> refused() {
        return refused;
    }

    Iterable<String> names() {
        return jobs.keySet();
    }
}
