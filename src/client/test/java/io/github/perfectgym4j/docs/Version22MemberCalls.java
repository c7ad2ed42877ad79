package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.file.FileUpload;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.v2.access.MemberClubVisit;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassRatingsClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.classes.RateClass;
import io.github.perfectgym4j.v2.classes.SetMembersPresenceOnClass;
import io.github.perfectgym4j.v2.crm.AddLead;
import io.github.perfectgym4j.v2.crm.LeadsClient;
import io.github.perfectgym4j.v2.files.FilesClient;
import io.github.perfectgym4j.v2.files.UploadedFile;
import io.github.perfectgym4j.v2.members.AgreementAnswer;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberAgreementsClient;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberCard;
import io.github.perfectgym4j.v2.members.MemberDetailsPatch;
import io.github.perfectgym4j.v2.members.MemberFile;
import io.github.perfectgym4j.v2.members.MemberRelation;
import io.github.perfectgym4j.v2.members.MembersClient;
import io.github.perfectgym4j.v2.members.RelationType;
import io.github.perfectgym4j.v2.members.ResetPassword;
import io.github.perfectgym4j.v2.members.SetAgreementAnswers;
import io.github.perfectgym4j.v2.members.SetMemberPhoto;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.Filter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Version 2.2. */
final class Version22MemberCalls implements MemberCalls {

    private final EntitySet<FitnessClass> classes;
    private final EntitySet<ClassBooking> bookings;
    private final ClassBookingsClient bookingCommands;
    private final ClassRatingsClient ratings;
    private final EntitySet<MemberClubVisit> visits;
    private final EntitySet<Member> members;
    private final EntitySet<MemberCard> cards;
    private final MembersClient memberCommands;
    private final MemberAuthClient memberAuth;
    private final MemberAgreementsClient agreements;
    private final EntitySet<MemberRelation> relations;
    private final EntitySet<MemberFile> memberFiles;
    private final FilesClient fileCommands;
    private final LeadsClient leads;
    private final PerfectGymFiles files;

    Version22MemberCalls(PerfectGym gym) {
        this.classes = gym.set(FitnessClass.class);
        this.bookings = gym.set(ClassBooking.class);
        this.bookingCommands = gym.client(ClassBookingsClient.class);
        this.ratings = gym.client(ClassRatingsClient.class);
        this.visits = gym.set(MemberClubVisit.class);
        this.members = gym.set(Member.class);
        this.cards = gym.set(MemberCard.class);
        this.memberCommands = gym.client(MembersClient.class);
        this.memberAuth = gym.client(MemberAuthClient.class);
        this.agreements = gym.client(MemberAgreementsClient.class);
        this.relations = gym.set(MemberRelation.class);
        this.memberFiles = gym.set(MemberFile.class);
        this.fileCommands = gym.client(FilesClient.class);
        this.leads = gym.client(LeadsClient.class);
        this.files = gym.files();
    }

    /** Bookings that count: neither cancelled nor deleted nor waiting. */
    private static Filter<ClassBooking> placesOf(long classId) {
        return ClassBooking.CLASS_ID
                .eq(classId)
                .and(ClassBooking.IS_CANCELED.eq(false))
                .and(ClassBooking.IS_DELETED.eq(false))
                .and(ClassBooking.IS_STANDBY.eq(false));
    }

    private long bookingId(long classId, long memberId) {
        return bookings.rows(ClassBooking.query().where(placesOf(classId), ClassBooking.MEMBER_ID.eq(memberId)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public List<Integer> freeSeats(long classId) {
        FitnessClass found = classes.get(classId);
        if (!found.allowChooseSeatNumber()) {
            return List.of();
        }
        Set<Integer> taken = bookings.rowsByKey(ClassBooking.query().where(placesOf(classId)))
                .map(ClassBooking::seatNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, found.attendeesLimit())
                .boxed()
                .filter(seat -> !taken.contains(seat))
                .toList();
    }

    @Override
    public Set<Long> whoIsIn(long classId) {
        return bookings.rowsByKey(ClassBooking.query().where(placesOf(classId)).expand(ClassBooking.MEMBER))
                .map(booking -> booking.member().id())
                .collect(Collectors.toSet());
    }

    @Override
    public void hasCome(long classId, long memberId) {
        bookingCommands.setMembersPresenceOnClass(new SetMembersPresenceOnClass(bookingId(classId, memberId), true));
    }

    @Override
    public void rate(long classId, long memberId, int rating) {
        ratings.rateClass(new RateClass(bookingId(classId, memberId), rating));
    }

    @Override
    public Set<Long> inClub(long clubId) {
        return visits.rowsByKey(MemberClubVisit.query()
                        .where(MemberClubVisit.CLUB_ID.eq(clubId), MemberClubVisit.LEAVE_DATE.isNull())
                        .where(MemberClubVisit.IS_DELETED.eq(false)))
                .map(MemberClubVisit::memberId)
                .collect(Collectors.toSet());
    }

    @Override
    public long byEmail(String email) {
        return members.rows(Member.query().where(Member.EMAIL.eqIgnoreCase(email), Member.IS_DELETED.eq(false)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public long byCard(String cardNumber) {
        return cards.rows(MemberCard.query()
                        .where(MemberCard.CARD_NUMBER.eq(cardNumber), MemberCard.IS_DELETED.eq(false)))
                .findFirst()
                .orElseThrow()
                .memberId();
    }

    @Override
    public void changePhone(long memberId, String phoneNumber) {
        memberCommands.updateMemberDetails(
                memberId, MemberDetailsPatch.builder().phoneNumber(phoneNumber).build());
    }

    @Override
    public void newPassword(String email, String password) {
        Secret token = memberAuth.generateResetPasswordToken(email).resetPasswordToken();
        memberAuth.resetPassword(new ResetPassword(token.reveal(), password));
    }

    @Override
    public void photo(long memberId, byte[] picture) {
        UploadedFile uploaded = fileCommands.upload(FileUpload.of("photo.png", picture));
        memberCommands.setPhoto(SetMemberPhoto.of(memberId, uploaded.fileId()));
    }

    @Override
    public void agree(long memberId, long agreementId) {
        agreements.setOrUpdate(new SetAgreementAnswers(memberId, List.of(new AgreementAnswer(agreementId, true))));
    }

    @Override
    public List<Long> friends(long memberId) {
        return relations
                .rows(MemberRelation.query()
                        .where(MemberRelation.PARENT_MEMBER_ID.eq(memberId), MemberRelation.IS_DELETED.eq(false))
                        .where(MemberRelation.RELATION_TYPE.eq(RelationType.FRIEND_ACCESS)))
                .map(MemberRelation::childMemberId)
                .toList();
    }

    @Override
    public byte[] document(long memberId) throws IOException {
        MemberFile document = memberFiles
                .rowsByKey(MemberFile.query().where(MemberFile.MEMBER_ID.eq(memberId), MemberFile.IS_DELETED.eq(false)))
                .findFirst()
                .orElseThrow();
        String address = fileCommands.downloadUrl(document.id()).fileDownloadUrl();
        try (OpenFile file = files.open(address)) {
            return file.content().readAllBytes();
        }
    }

    @Override
    public void lead(String email) {
        Long leadId = leads.addLead(AddLead.builder(2)
                        .firstName("Lea")
                        .lastName("Example")
                        .email(email)
                        .build())
                .leadId();
    }
}
