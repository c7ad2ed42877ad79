package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.UserPresence;
import io.github.perfectgym4j.v1.clubs.MemberClubsClient;
import io.github.perfectgym4j.v1.crm.AddLead;
import io.github.perfectgym4j.v1.crm.CrmClient;
import io.github.perfectgym4j.v1.documents.Document;
import io.github.perfectgym4j.v1.documents.DocumentsClient;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.users.FriendStatus;
import io.github.perfectgym4j.v1.users.PasswordResetToken;
import io.github.perfectgym4j.v1.users.PhotoFormat;
import io.github.perfectgym4j.v1.users.ResetPassword;
import io.github.perfectgym4j.v1.users.UpdateUser;
import io.github.perfectgym4j.v1.users.User;
import io.github.perfectgym4j.v1.users.UserAgreements;
import io.github.perfectgym4j.v1.users.UserPhoto;
import io.github.perfectgym4j.v1.users.UsersClient;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Version 1. */
final class Version1MemberCalls implements MemberCalls {

    private final ClassesClient classes;
    private final MemberClubsClient clubsOfMember;
    private final UsersClient users;
    private final DocumentsClient documents;
    private final CrmClient crm;
    private final PerfectGymFiles files;

    Version1MemberCalls(PerfectGym gym) {
        this.classes = gym.client(ClassesClient.class);
        this.clubsOfMember =
                gym.client(MemberClubsClient.class, gym.members().signIn("anna@example.com", "anna-password"));
        this.users = gym.client(UsersClient.class);
        this.documents = gym.client(DocumentsClient.class);
        this.crm = gym.client(CrmClient.class);
        this.files = gym.files();
    }

    @Override
    public List<Integer> freeSeats(long classId) {
        return classes.availableSeatNumbers(classId);
    }

    @Override
    public Set<Long> whoIsIn(long classId) {
        return classes.whoIsIn(classId).stream().map(User::id).collect(Collectors.toSet());
    }

    @Override
    public void hasCome(long classId, long memberId) {
        classes.setUserPresence(new UserPresence(classId, memberId, true));
    }

    @Override
    public void rate(long classId, long memberId, int rating) {
        classes.rateClass(classId, memberId, rating);
    }

    @Override
    public Set<Long> inClub(long clubId) {
        return clubsOfMember.whoIsIn(clubId).stream().map(User::id).collect(Collectors.toSet());
    }

    @Override
    public long byEmail(String email) {
        return users.findByEmail(email).get(0).id();
    }

    @Override
    public long byCard(String cardNumber) {
        return users.findByCardNumber(cardNumber).get(0).id();
    }

    @Override
    public void changePhone(long memberId, String phoneNumber) {
        users.update(memberId, UpdateUser.builder().phoneNumber(phoneNumber).build());
    }

    @Override
    public void newPassword(String email, String password) {
        PasswordResetToken token = users.createPasswordResetToken(email);
        users.resetPassword(new ResetPassword(token.resetPasswordToken(), password));
    }

    @Override
    public void photo(long memberId, byte[] picture) {
        users.setPhoto(memberId, UserPhoto.of(PhotoFormat.PNG, picture));
    }

    @Override
    public void agree(long memberId, long agreementId) {
        users.saveAgreements(memberId, new UserAgreements(List.of(agreementId)));
    }

    @Override
    public List<Long> friends(long memberId) {
        return users.friendsOfFullMember(memberId).stream()
                .map(FriendStatus::userId)
                .toList();
    }

    @Override
    public byte[] document(long memberId) throws IOException {
        Document document = Changes.since(0, timestamp -> documents.changedSince(memberId, timestamp))
                .filter(each -> !each.isTombstone())
                .findFirst()
                .orElseThrow();
        try (OpenFile file = files.open(document.url())) {
            return file.content().readAllBytes();
        }
    }

    @Override
    public void lead(String email) {
        crm.addLead(
                AddLead.builder().clubId(2).name("Lea", "Example").email(email).build());
    }
}
