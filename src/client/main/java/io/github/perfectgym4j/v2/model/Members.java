package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import java.time.Instant;

/** The properties of {@link Member}, and where queries for the set {@code Members} begin. */
public final class Members {

    /** Key. */
    public static final NumberProperty.Ordered<Member> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<Member> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<Member, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** First name. */
    public static final TextProperty.Ordered<Member> FIRST_NAME = new TextProperty.Ordered<>("firstName");

    /** Second name, or null. */
    public static final TextProperty.Ordered<Member> SECOND_NAME = new TextProperty.Ordered<>("secondName");

    /** Last name. */
    public static final TextProperty.Ordered<Member> LAST_NAME = new TextProperty.Ordered<>("lastName");

    /** Key of the home club. */
    public static final NumberProperty<Member> HOME_CLUB_ID = new NumberProperty<>("homeClubId");

    /** Whether the member is active. */
    public static final FilterProperty<Member, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** Whether the member is a foreigner. */
    public static final FilterProperty<Member, Boolean> IS_FOREIGNER = new FilterProperty<>("isForeigner");

    /** Number that is shown to people; not the key. */
    public static final TextProperty.Ordered<Member> NUMBER = new TextProperty.Ordered<>("number");

    /** Telephone number, or null. */
    public static final TextProperty.Ordered<Member> PHONE_NUMBER = new TextProperty.Ordered<>("phoneNumber");

    /** E-mail address, or null. */
    public static final TextProperty.Ordered<Member> EMAIL = new TextProperty.Ordered<>("email");

    /** Number in the register of citizens, or null. */
    public static final TextProperty<Member> PERSONAL_ID = new TextProperty<>("personalId");

    /** Sex, or null. */
    public static final FilterProperty.Ordered<Member, Sex> SEX = new FilterProperty.Ordered<>("sex");

    /** Birthday, or null. */
    public static final ComparableProperty.Ordered<Member, Instant> BIRTHDATE =
            new ComparableProperty.Ordered<>("birthdate");

    /** How the member can sign in. */
    public static final ToOne<Member, MemberCredentials> CREDENTIALS = new ToOne<>("credentials");

    /** Where the member lives. */
    public static final ToOne<Member, MemberAddress> ADDRESS = new ToOne<>("address");

    /** What the member has, or owes. */
    public static final ToOne<Member, MemberBalance> MEMBER_BALANCE = new ToOne<>("memberBalance");

    /** Key of the employee in charge, or null. */
    public static final NumberProperty<Member> CONSULTANT_ID = new NumberProperty<>("consultantId");

    /** Code with which the member can bring friends, or null. */
    public static final Property<Member> REFERRAL_CODE = new Property<>("referralCode");

    /** Whether a payment is under way. */
    public static final FilterProperty<Member, Boolean> IS_PAYMENT_IN_PROGRESS =
            new FilterProperty<>("isPaymentInProgress");

    /** Member, guest or lead. */
    public static final FilterProperty.Ordered<Member, MemberType> MEMBER_TYPE =
            new FilterProperty.Ordered<>("memberType");

    /** Whether the e-mail address is known to be right. */
    public static final Property<Member> EMAIL_VERIFICATION_STATUS = new Property<>("emailVerificationStatus");

    /** Whether the telephone number is known to be right. */
    public static final Property<Member> PHONE_NUMBER_VERIFICATION_STATUS =
            new Property<>("phoneNumberVerificationStatus");

    /** Key of the country of citizenship, or null. */
    public static final NumberProperty<Member> CITIZENSHIP_ID = new NumberProperty<>("citizenshipId");

    /** When the member was entered. */
    public static final Property<Member> CREATED_DATE = new Property<>("createdDate");

    /** Home club. */
    public static final ToOne<Member, Club> HOME_CLUB = new ToOne<>("homeClub");

    /** Parents among the members. */
    public static final ToMany<Member, Member> FAMILY_PARENTS = new ToMany<>("familyParents");

    /** Children among the members. */
    public static final ToMany<Member, Member> FAMILY_CHILDREN = new ToMany<>("familyChildren");

    /** Country of citizenship. */
    public static final Navigation<Member, Country> CITIZENSHIP = new Navigation<>("citizenship");

    private Members() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<Member> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Member> shape() {
        return Shape.whole();
    }
}
