package io.github.perfectgym4j.days;

import io.github.perfectgym4j.days.Account.Entry;
import io.github.perfectgym4j.v1.users.AddUserWithContract;
import io.github.perfectgym4j.v1.users.AssignContract;
import io.github.perfectgym4j.v1.users.UserDetails;
import io.github.perfectgym4j.v1.users.UsersClient;
import io.github.perfectgym4j.v2.access.AccessControlClient;
import io.github.perfectgym4j.v2.access.EndCurrentMemberVisit;
import io.github.perfectgym4j.v2.access.RegisterMemberVisit;
import io.github.perfectgym4j.v2.contracts.NewContract;
import io.github.perfectgym4j.v2.members.AddContractMember;
import io.github.perfectgym4j.v2.members.AddContractMemberResult;
import io.github.perfectgym4j.v2.members.MembersClient;
import io.github.perfectgym4j.v2.members.PersonalData;
import io.github.perfectgym4j.v2.value.Sex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/** Sign-ups by both versions, and who comes and goes. */
final class Reception {

    private static final long PLAN = 45;
    private static final LocalDate BIRTH = LocalDate.of(1990, 5, 1);

    private final Gym gym;
    private final int number;
    private int added;

    Reception(Gym gym, int number) {
        this.gym = gym;
        this.number = number;
    }

    void addTo(Map<String, Shift.Job> jobs) {
        AccessControlClient door = gym.api().client(AccessControlClient.class);
        jobs.put("enter", account -> {
            door.registerMemberVisit(RegisterMemberVisit.of(account.memberId(), Gym.CLUB));
            account.add(Entry.ENTERED, 1);
            return true;
        });
        jobs.put("enter and leave afterwards", account -> {
            LocalDateTime now = gym.time().local();
            door.registerMemberVisit(RegisterMemberVisit.of(account.memberId(), Gym.CLUB)
                    .withEnterDate(now.minusMinutes(50))
                    .withExitDate(now.minusMinutes(10)));
            account.add(Entry.ENTERED, 1);
            account.add(Entry.LEFT, 1);
            return true;
        });
        jobs.put("leave", account -> {
            door.endCurrentMemberVisit(EndCurrentMemberVisit.of(account.memberId()));
            account.add(Entry.LEFT, 1);
            return true;
        });
    }

    Account signUp(boolean byVersion1) {
        String name = number + "-" + added++;
        return byVersion1 ? signUpByVersion1(name) : signUpByVersion22(name);
    }

    private Account signUpByVersion1(String name) {
        LocalDateTime today = gym.today().atStartOfDay();
        UserDetails user = gym.api()
                .client(UsersClient.class)
                .addWithContract(AddUserWithContract.builder(
                                name + "@example.com", Gym.CLUB, BIRTH, AssignContract.of(PLAN, today, today))
                        .firstName("Kim")
                        .lastName("One " + name)
                        .build());
        return new Account(user.id(), user.contracts().get(0).id());
    }

    private Account signUpByVersion22(String name) {
        AddContractMemberResult member = gym.api()
                .client(MembersClient.class)
                .addContractMember(AddContractMember.builder(Gym.CLUB)
                        .personalData(PersonalData.builder()
                                .firstName("Kim")
                                .lastName("Two " + name)
                                .sex(Sex.OTHER)
                                .birthDate(BIRTH)
                                .email(name + "@example.com")
                                .phoneNumber("+4860" + number + String.format("%06d", added))
                                .build())
                        .contractData(NewContract.of(PLAN, gym.today(), gym.today()))
                        .build());
        return new Account(member.memberId(), member.contractId());
    }
}
