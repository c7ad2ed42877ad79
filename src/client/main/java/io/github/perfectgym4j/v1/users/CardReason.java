package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Why a membership card was handed out. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record CardReason(String value) implements TextValue {

    /** No reason was given. */
    public static final CardReason NOT_SPECIFIED = new CardReason("NotSpecified");

    /** The member has forgotten the own one. */
    public static final CardReason FORGOTTEN_CARD = new CardReason("ForgottenCard");

    /** The own one does not work. */
    public static final CardReason INACTIVE_CARD = new CardReason("InactiveCard");

    /** A pass for one day. */
    public static final CardReason ONE_DAY_PASS = new CardReason("OneDayPass");

    /** For a locker. */
    public static final CardReason LOCKER_KEY = new CardReason("LockerKey");

    /** For a guest. */
    public static final CardReason GUEST_CARD = new CardReason("GuestCard");

    /** For a friend of a member. */
    public static final CardReason FRIEND_CARD = new CardReason("FriendCard");

    /** For a member of another club. */
    public static final CardReason OTHER_CLUB = new CardReason("OtherClub");

    /** For some time. */
    public static final CardReason TEMPORARY_CARD = new CardReason("TemporaryCard");

    /** A card of a benefit programme. */
    public static final CardReason BENEFIT_CARD = new CardReason("BenefitCard");

    /** For a guest, for some time. */
    public static final CardReason TEMPORARY_GUEST_CARD = new CardReason("TemporaryGuestCard");

    /** A fingerprint in place of a card. */
    public static final CardReason FINGERPRINT_CARD = new CardReason("FingerprintCard");
}
