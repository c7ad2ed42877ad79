package io.github.perfectgym4j.v2.ways;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v2.members.AddGuestMember;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MembersClient;
import io.github.perfectgym4j.v2.members.PersonalData;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.value.Sex;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names come back as they were typed, from a command through the sandbox to a row, and are found by themselves. */
class OddNamesTest extends WayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Neil",
                "Anna \"Ann\" Nowak",
                "first line\nsecond line\r\nthird\tand a tab",
                "back\\slash / slash % percent + plus & and # hash ? $",
                "Żółć Ærø Łódź 张伟 عمر 🏋🏽",
                "'' or 1 eq 1",
                "<script>alert('x')</script>",
            })
    void comeBackAsTheyWere(String name) {
        long id = gym().client(MembersClient.class)
                .addGuestMember(AddGuestMember.builder(2)
                        .personalData(PersonalData.builder()
                                .firstName("Kim")
                                .lastName(name)
                                .sex(Sex.OTHER)
                                .birthDate(LocalDate.of(1990, 5, 1))
                                .email("kim@example.com")
                                .phoneNumber("+48600700800")
                                .build())
                        .build())
                .memberId();
        EntitySet<Member> members = gym().set(Member.class);
        assertThat(members.get(id).lastName()).isEqualTo(name);
        assertThat(members.rows(Member.query().where(Member.LAST_NAME.eq(name))).map(Member::id))
                .containsExactly(id);
    }
}
