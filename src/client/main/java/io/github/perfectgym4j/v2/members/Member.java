package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.geo.Country;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import io.github.perfectgym4j.v2.value.Sex;
import java.time.LocalDate;
import java.util.List;

/**
 * A member, guest or lead (contract: {@code Member}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param firstName first name
 * @param secondName second name, or null
 * @param lastName last name
 * @param homeClubId key of the home club
 * @param isActive whether the member is active
 * @param isForeigner whether the member is a foreigner
 * @param number number that is shown to people; not the key
 * @param phoneNumber telephone number, or null
 * @param email e-mail address, or null
 * @param personalId number in the register of citizens, or null
 * @param sex sex, or null
 * @param birthdate birthday, or null
 * @param credentials credentials, without anything secret; null unless expanded
 * @param address address; null unless expanded
 * @param memberBalance balance; null unless expanded
 * @param consultantId key of the employee in charge, or null
 * @param referralCode code for referring friends, or null
 * @param isPaymentInProgress whether a payment is in progress
 * @param memberType member, guest or lead
 * @param emailVerificationStatus whether the e-mail address has been verified
 * @param phoneNumberVerificationStatus whether the telephone number has been verified
 * @param citizenshipId key of the country of citizenship, or null
 * @param createdDate when the member was created
 * @param homeClub home club; null unless expanded
 * @param familyParents parents among the members; empty unless expanded
 * @param familyChildren children among the members; empty unless expanded
 * @param citizenship country of citizenship; null unless expanded
 */
@ODataSet("Members")
public record Member(
        Long id,
        Long version,
        Boolean isDeleted,
        String firstName,
        String secondName,
        String lastName,
        Long homeClubId,
        Boolean isActive,
        Boolean isForeigner,
        String number,
        String phoneNumber,
        String email,
        String personalId,
        Sex sex,
        LocalDate birthdate,
        MemberCredentials credentials,
        MemberAddress address,
        MemberBalance memberBalance,
        Long consultantId,
        String referralCode,
        Boolean isPaymentInProgress,
        MemberType memberType,
        VerificationStatus emailVerificationStatus,
        VerificationStatus phoneNumberVerificationStatus,
        Long citizenshipId,
        ApiDateTime createdDate,
        Club homeClub,
        List<Member> familyParents,
        List<Member> familyChildren,
        Country citizenship)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Member> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<Member> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Member, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #firstName()}. */
    public static final TextProperty.Ordered<Member> FIRST_NAME = new TextProperty.Ordered<>("firstName");

    /** {@link #secondName()}. */
    public static final TextProperty.Ordered<Member> SECOND_NAME = new TextProperty.Ordered<>("secondName");

    /** {@link #lastName()}. */
    public static final TextProperty.Ordered<Member> LAST_NAME = new TextProperty.Ordered<>("lastName");

    /** {@link #homeClubId()}. */
    public static final NumberProperty<Member> HOME_CLUB_ID = new NumberProperty<>("homeClubId");

    /** {@link #isActive()}. */
    public static final FilterProperty<Member, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** {@link #isForeigner()}. */
    public static final FilterProperty<Member, Boolean> IS_FOREIGNER = new FilterProperty<>("isForeigner");

    /** {@link #number()}. */
    public static final TextProperty.Ordered<Member> NUMBER = new TextProperty.Ordered<>("number");

    /** {@link #phoneNumber()}. */
    public static final TextProperty.Ordered<Member> PHONE_NUMBER = new TextProperty.Ordered<>("phoneNumber");

    /** {@link #email()}. */
    public static final TextProperty.Ordered<Member> EMAIL = new TextProperty.Ordered<>("email");

    /** {@link #personalId()}. */
    public static final TextProperty<Member> PERSONAL_ID = new TextProperty<>("personalId");

    /** {@link #sex()}. */
    public static final FilterProperty.Ordered<Member, Sex> SEX = new FilterProperty.Ordered<>("sex");

    /** {@link #birthdate()}. */
    public static final DayProperty.Ordered<Member> BIRTHDATE = new DayProperty.Ordered<>("birthdate");

    /** {@link #credentials()}. */
    public static final ToOne<Member, MemberCredentials> CREDENTIALS = new ToOne<>("credentials");

    /** {@link #address()}. */
    public static final ToOne<Member, MemberAddress> ADDRESS = new ToOne<>("address");

    /** {@link #memberBalance()}. */
    public static final ToOne<Member, MemberBalance> MEMBER_BALANCE = new ToOne<>("memberBalance");

    /** {@link #consultantId()}. */
    public static final NumberProperty<Member> CONSULTANT_ID = new NumberProperty<>("consultantId");

    /** {@link #referralCode()}. */
    public static final Property<Member> REFERRAL_CODE = new Property<>("referralCode");

    /** {@link #isPaymentInProgress()}. */
    public static final FilterProperty<Member, Boolean> IS_PAYMENT_IN_PROGRESS =
            new FilterProperty<>("isPaymentInProgress");

    /** {@link #memberType()}. */
    public static final FilterProperty.Ordered<Member, MemberType> MEMBER_TYPE =
            new FilterProperty.Ordered<>("memberType");

    /** {@link #emailVerificationStatus()}. */
    public static final Property<Member> EMAIL_VERIFICATION_STATUS = new Property<>("emailVerificationStatus");

    /** {@link #phoneNumberVerificationStatus()}. */
    public static final Property<Member> PHONE_NUMBER_VERIFICATION_STATUS =
            new Property<>("phoneNumberVerificationStatus");

    /** {@link #citizenshipId()}. */
    public static final NumberProperty<Member> CITIZENSHIP_ID = new NumberProperty<>("citizenshipId");

    /** {@link #createdDate()}. */
    public static final Property<Member> CREATED_DATE = new Property<>("createdDate");

    /** {@link #homeClub()}. */
    public static final ToOne<Member, Club> HOME_CLUB = new ToOne<>("homeClub");

    /** {@link #familyParents()}. */
    public static final ToMany<Member, Member> FAMILY_PARENTS = new ToMany<>("familyParents");

    /** {@link #familyChildren()}. */
    public static final ToMany<Member, Member> FAMILY_CHILDREN = new ToMany<>("familyChildren");

    /** {@link #citizenship()}. */
    public static final Navigation<Member, Country> CITIZENSHIP = new Navigation<>("citizenship");

    /**
     * Begins a query of the set {@code Members}.
     *
     * @return a query for all rows
     */
    public static Query<Member> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Member> shape() {
        return Shape.whole();
    }
}
