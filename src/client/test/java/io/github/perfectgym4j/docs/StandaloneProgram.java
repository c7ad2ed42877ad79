package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.member.MemberToken;
import java.time.LocalDateTime;

/** What the pages show of a program without CDI. */
final class StandaloneProgram {

    private StandaloneProgram() {}

    static int classesOf(LocalDateTime from, LocalDateTime to) {
        try (PerfectGym gym = PerfectGym.builder()
                .subdomain("yoursubdomain")
                .login("yourusername", "yourpassword")
                .build()) {
            ClassesClient classes = gym.client(ClassesClient.class);
            return classes.inTimeframe(2, from, to, 1).size();
        }
    }

    static void book(PerfectGym gym, String password) {
        MemberToken anna = gym.members().signIn("anna@example.com", password);
        MemberClassesClient annas = gym.client(MemberClassesClient.class, anna);
        annas.bookClass(1677, null);
    }
}
