package io.github.perfectgym4j.docs;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** More tasks for either version of the API: people and classes. The page migration-members.md shows this code side by side. */
interface MemberCalls {

    List<Integer> freeSeats(long classId);

    /** Keys of the members who have a place in a class. */
    Set<Long> whoIsIn(long classId);

    void hasCome(long classId, long memberId);

    void rate(long classId, long memberId, int rating);

    /** Keys of the members who are in a club now. */
    Set<Long> inClub(long clubId);

    long byEmail(String email);

    long byCard(String cardNumber);

    void changePhone(long memberId, String phoneNumber);

    /** Sets a password without knowing the old one. */
    void newPassword(String email, String password);

    void photo(long memberId, byte[] picture);

    void agree(long memberId, long agreementId);

    /** Keys of the friends of a full member. */
    List<Long> friends(long memberId);

    /** The first document of a member, opened. */
    byte[] document(long memberId) throws IOException;

    void lead(String email);
}
