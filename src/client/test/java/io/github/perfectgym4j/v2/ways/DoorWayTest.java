package io.github.perfectgym4j.v2.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.file.FileUpload;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.v2.access.AccessControlClient;
import io.github.perfectgym4j.v2.access.CardScan;
import io.github.perfectgym4j.v2.access.ConfirmCardScan;
import io.github.perfectgym4j.v2.access.ConfirmCardScanError;
import io.github.perfectgym4j.v2.access.MemberClubVisit;
import io.github.perfectgym4j.v2.access.ValidateCardScan;
import io.github.perfectgym4j.v2.access.ValidateMemberVisit;
import io.github.perfectgym4j.v2.access.VisitValidation;
import io.github.perfectgym4j.v2.contracts.ChargeType;
import io.github.perfectgym4j.v2.contracts.NewContract;
import io.github.perfectgym4j.v2.crm.AddLead;
import io.github.perfectgym4j.v2.crm.ConvertLead;
import io.github.perfectgym4j.v2.crm.CreateEvent;
import io.github.perfectgym4j.v2.crm.CrmEvent;
import io.github.perfectgym4j.v2.crm.CrmEventType;
import io.github.perfectgym4j.v2.crm.EventCreateMode;
import io.github.perfectgym4j.v2.crm.Lead;
import io.github.perfectgym4j.v2.crm.LeadsClient;
import io.github.perfectgym4j.v2.files.FilesClient;
import io.github.perfectgym4j.v2.members.AddContractMember;
import io.github.perfectgym4j.v2.members.AddContractMemberResult;
import io.github.perfectgym4j.v2.members.AgreementAnswer;
import io.github.perfectgym4j.v2.members.AssignCard;
import io.github.perfectgym4j.v2.members.GenerateCard;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberAgreementAnswer;
import io.github.perfectgym4j.v2.members.MemberAgreementsClient;
import io.github.perfectgym4j.v2.members.MemberBalance;
import io.github.perfectgym4j.v2.members.MemberCard;
import io.github.perfectgym4j.v2.members.MemberCardsClient;
import io.github.perfectgym4j.v2.members.MemberPhoto;
import io.github.perfectgym4j.v2.members.MemberType;
import io.github.perfectgym4j.v2.members.MembersClient;
import io.github.perfectgym4j.v2.members.PersonalData;
import io.github.perfectgym4j.v2.members.PhotoSize;
import io.github.perfectgym4j.v2.members.PhotoType;
import io.github.perfectgym4j.v2.members.SetAgreementAnswers;
import io.github.perfectgym4j.v2.members.SetMemberPhoto;
import io.github.perfectgym4j.v2.payments.AddContractPayment;
import io.github.perfectgym4j.v2.payments.PaymentType;
import io.github.perfectgym4j.v2.payments.TransactionsClient;
import io.github.perfectgym4j.v2.value.Sex;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** From a first call to the first visit, as {@code src/docs/ways/door.md} tells it. */
class DoorWayTest extends WayTest {

    private static final long CLUB = 2;
    private static final long PLAN = 45;
    private static final long CLARA = 53;
    private static final long NEWSLETTER = 2;
    private static final long TERMS = 3;
    private static final UUID DOOR = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Test
    void aGuestStaysOutsideAndAMemberComesIn() throws Exception {
        try (Receiver receiver = new Receiver()) {
            Copy<MemberClubVisit> visits = new Copy<>(gym().set(MemberClubVisit.class), MemberClubVisit::id);
            visits.follow();
            sandbox().webhooks().register(receiver.address(), EventType.USER_CARD_SCANNED);

            long guest = guest();
            papers(guest);
            gym().client(MemberCardsClient.class).assignCard(AssignCard.of(guest, "4711-01"));
            assertThat(gym().set(MemberCard.class)
                            .rows(MemberCard.query().where(MemberCard.MEMBER_ID.eq(guest)))
                            .map(card -> card.cardNumber()))
                    .containsExactly("4711-01");
            AccessControlClient door = gym().client(AccessControlClient.class);
            VisitValidation refused = door.validateMemberVisit(ValidateMemberVisit.ofClub(guest, CLUB));
            assertThat(refused.canEnter()).isFalse();
            assertThat(refused.details().memberHasNoActiveContract()).isTrue();

            long member = member();
            assertThat(door.validateMemberVisit(ValidateMemberVisit.ofClub(member, CLUB))
                            .canEnter())
                    .isTrue();
            String card = gym().client(MemberCardsClient.class)
                    .generateCard(GenerateCard.of(member))
                    .cardNumber();

            CardScan guests = door.validateCardScan(new ValidateCardScan("4711-01", DOOR));
            assertThat(guests.isSuccess()).isFalse();
            assertThat(guests.memberId()).isEqualTo(guest);
            CardScan members = door.validateCardScan(new ValidateCardScan(card, DOOR));
            assertThat(members.isSuccess()).isTrue();
            assertThat(members.memberId()).isEqualTo(member);
            assertThat(visits.follow())
                    .as("nobody is in before the confirmation")
                    .isEmpty();
            door.confirmCardScan(new ConfirmCardScan(members.swipeId()));
            assertThat(catchThrowableOfType(
                                    RequestRefusedException.class,
                                    () -> door.confirmCardScan(new ConfirmCardScan(members.swipeId())))
                            .has(ConfirmCardScanError.CANNOT_FIND_CARD_SWIPE_AUTHORIZATION_BY_GIVEN_SWIPE_ID))
                    .as("a scan is confirmed once")
                    .isTrue();

            assertThat(visits.follow()).singleElement().satisfies(visit -> {
                assertThat(visit.memberId()).isEqualTo(member);
                assertThat(visit.clubId()).isEqualTo(CLUB);
                assertThat(visit.enterDate().local()).isEqualTo(TODAY.atTime(10, 0));
                assertThat(visit.leaveDate()).isNull();
            });
            for (long scanned : List.of(guest, member)) {
                JsonObject message = receiver.next();
                assertThat((Object) message).isNotNull();
                assertThat(message.getString("event")).isEqualTo("UserCardScanned");
                assertThat(message.getJsonObject("data").getJsonNumber("userId").longValue())
                        .isEqualTo(scanned);
            }
            assertThat(sandbox().webhooks().deliveries()).hasSize(2);
        }
    }

    private long guest() {
        LeadsClient leads = gym().client(LeadsClient.class);
        long lead = leads.addLead(AddLead.builder(CLUB)
                        .firstName("Lea")
                        .lastName("Lind")
                        .email("lea@example.com")
                        .phone("+48600700800")
                        .build())
                .leadId();
        LocalDateTime start = TODAY.plusDays(1).atTime(7, 0);
        long event = leads.createEvent(CreateEvent.builder(
                                CrmEventType.MEETING,
                                EventCreateMode.SCHEDULE,
                                CLARA,
                                lead,
                                start,
                                Duration.ofMinutes(30),
                                CLUB)
                        .subject("A tour")
                        .build())
                .eventId();
        CrmEvent tour = gym().set(CrmEvent.class).get(event);
        assertThat(tour.relatedToId()).isEqualTo(lead);
        assertThat(tour.timeFrom().local()).isEqualTo(start);
        assertThat(tour.timeTo().local()).isEqualTo(start.plusMinutes(30));

        assertThat(gym().set(Member.class).get(lead).memberType()).isEqualTo(MemberType.LEAD);
        leads.convertLeadToGuestMember(ConvertLead.of(lead));
        Member guest = gym().set(Member.class).get(lead);
        assertThat(guest.memberType()).isEqualTo(MemberType.GUEST);
        assertThat(guest.lastName()).isEqualTo("Lind");
        assertThat(gym().set(Lead.class).get(lead).conversionDate()).isNotNull();
        return lead;
    }

    private void papers(long guest) {
        gym().client(MemberAgreementsClient.class)
                .setOrUpdate(new SetAgreementAnswers(
                        guest, List.of(new AgreementAnswer(NEWSLETTER, false), new AgreementAnswer(TERMS, true))));
        assertThat(gym().set(MemberAgreementAnswer.class)
                        .rows(MemberAgreementAnswer.query().where(MemberAgreementAnswer.MEMBER_ID.eq(guest))))
                .extracting(answer -> answer.memberAgreementId(), answer -> answer.agreed())
                .containsExactlyInAnyOrder(Tuple.tuple(NEWSLETTER, false), Tuple.tuple(TERMS, true));

        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
        String file = gym().client(FilesClient.class)
                .upload(FileUpload.of("lea.png", picture))
                .fileId();
        gym().client(MembersClient.class).setPhoto(SetMemberPhoto.of(guest, file));
        assertThat(gym().set(MemberPhoto.class)
                        .rows(MemberPhoto.query().where(MemberPhoto.MEMBER_ID.eq(guest)))
                        .filter(photo -> photo.type().equals(PhotoType.CLUB_PHOTO)))
                .extracting(photo -> photo.size())
                .contains(PhotoSize.ORIGINAL);
    }

    private long member() {
        AddContractMemberResult added = gym().client(MembersClient.class)
                .addContractMember(AddContractMember.builder(CLUB)
                        .personalData(PersonalData.builder()
                                .firstName("Ola")
                                .lastName("Berg")
                                .sex(Sex.OTHER)
                                .birthDate(LocalDate.of(1990, 5, 1))
                                .email("ola@example.com")
                                .phoneNumber("+48600700801")
                                .build())
                        .contractData(NewContract.of(PLAN, TODAY, TODAY))
                        .build());
        VisitValidation unpaid = gym().client(AccessControlClient.class)
                .validateMemberVisit(ValidateMemberVisit.ofClub(added.memberId(), CLUB));
        BigDecimal balance =
                gym().set(MemberBalance.class).get(added.memberId()).currentBalance();
        assertThat(unpaid.canEnter()).isFalse();
        assertThat(unpaid.details().membershipBalance())
                .isEqualByComparingTo(balance)
                .isNegative();
        assertThat(unpaid.details().dateOfOldestDebt().date()).isEqualTo(TODAY);
        gym().client(TransactionsClient.class)
                .addContractPayment(AddContractPayment.of(
                        1,
                        CLUB,
                        PaymentType.CASH,
                        added.memberId(),
                        added.contractId(),
                        balance.negate(),
                        "At the desk",
                        ChargeType.MEMBERSHIP,
                        TODAY.atStartOfDay()));
        return added.memberId();
    }
}
