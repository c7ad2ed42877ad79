package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.contracts.Contract;
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
import io.github.perfectgym4j.v2.staff.Employee;
import io.github.perfectgym4j.v2.training.ActivityMemberLevel;
import io.github.perfectgym4j.v2.training.ActivityMemberSkill;
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
 * @param contracts contracts, ended ones included; empty unless expanded
 * @param sex sex, or null
 * @param birthdate birthday, or null
 * @param memberCards cards; empty unless expanded
 * @param credentials credentials, without anything secret; null unless expanded
 * @param address address; null unless expanded
 * @param memberBalance balance; null unless expanded
 * @param consultantId key of the employee in charge, or null
 * @param tags tags; empty unless expanded
 * @param relatedParentMembers relations in which this member is the child; empty unless expanded
 * @param notes notes of the staff; empty unless expanded
 * @param marketingInfo what marketing knows; null unless expanded
 * @param referralCode code for referring friends, or null
 * @param marketingSources sources that brought the member; empty unless expanded
 * @param customAttributes values of custom attributes; empty unless expanded
 * @param photos pictures; empty unless expanded
 * @param levels levels of courses that the member has now; empty unless expanded
 * @param skills skills of courses; empty unless expanded
 * @param files files; empty unless expanded
 * @param isPaymentInProgress whether a payment is in progress
 * @param agreementAnswers answers to agreements; empty unless expanded
 * @param memberType member, guest or lead
 * @param emailVerificationStatus whether the e-mail address has been verified
 * @param phoneNumberVerificationStatus whether the telephone number has been verified
 * @param citizenshipId key of the country of citizenship, or null
 * @param createdDate when the member was created
 * @param homeClub home club; null unless expanded
 * @param consultant the employee in charge; null unless expanded
 * @param familyParents parents among the members; empty unless expanded
 * @param familyChildren children among the members; empty unless expanded
 * @param relatedChildMembers relations in which this member is the parent; empty unless expanded
 * @param paymentSources ways to pay; empty unless expanded
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
        List<Contract> contracts,
        Sex sex,
        LocalDate birthdate,
        List<MemberCard> memberCards,
        MemberCredentials credentials,
        MemberAddress address,
        MemberBalance memberBalance,
        Long consultantId,
        List<MemberTag> tags,
        List<MemberRelation> relatedParentMembers,
        List<MemberNote> notes,
        MemberMarketingInfo marketingInfo,
        String referralCode,
        List<MemberMarketingSource> marketingSources,
        List<MemberCustomAttribute> customAttributes,
        List<MemberPhoto> photos,
        List<ActivityMemberLevel> levels,
        List<ActivityMemberSkill> skills,
        List<MemberFile> files,
        Boolean isPaymentInProgress,
        List<MemberAgreementAnswer> agreementAnswers,
        MemberType memberType,
        VerificationStatus emailVerificationStatus,
        VerificationStatus phoneNumberVerificationStatus,
        Long citizenshipId,
        ApiDateTime createdDate,
        Club homeClub,
        Employee consultant,
        List<Member> familyParents,
        List<Member> familyChildren,
        List<MemberRelation> relatedChildMembers,
        List<MemberPaymentSource> paymentSources,
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

    /** {@link #contracts()}. */
    public static final ToMany<Member, Contract> CONTRACTS = new ToMany<>("contracts");

    /** {@link #sex()}. */
    public static final FilterProperty.Ordered<Member, Sex> SEX = new FilterProperty.Ordered<>("sex");

    /** {@link #birthdate()}. */
    public static final DayProperty.Ordered<Member> BIRTHDATE = new DayProperty.Ordered<>("birthdate");

    /** {@link #memberCards()}. */
    public static final ToMany<Member, MemberCard> MEMBER_CARDS = new ToMany<>("memberCards");

    /** {@link #credentials()}. */
    public static final ToOne<Member, MemberCredentials> CREDENTIALS = new ToOne<>("credentials");

    /** {@link #address()}. */
    public static final ToOne<Member, MemberAddress> ADDRESS = new ToOne<>("address");

    /** {@link #memberBalance()}. */
    public static final ToOne<Member, MemberBalance> MEMBER_BALANCE = new ToOne<>("memberBalance");

    /** {@link #consultantId()}. */
    public static final NumberProperty<Member> CONSULTANT_ID = new NumberProperty<>("consultantId");

    /** {@link #tags()}. */
    public static final ToMany<Member, MemberTag> TAGS = new ToMany<>("tags");

    /** {@link #relatedParentMembers()}. */
    public static final ToMany<Member, MemberRelation> RELATED_PARENT_MEMBERS = new ToMany<>("relatedParentMembers");

    /** {@link #notes()}. */
    public static final ToMany<Member, MemberNote> NOTES = new ToMany<>("notes");

    /** {@link #marketingInfo()}. */
    public static final ToOne<Member, MemberMarketingInfo> MARKETING_INFO = new ToOne<>("marketingInfo");

    /** {@link #referralCode()}. */
    public static final Property<Member> REFERRAL_CODE = new Property<>("referralCode");

    /** {@link #marketingSources()}. */
    public static final ToMany<Member, MemberMarketingSource> MARKETING_SOURCES = new ToMany<>("marketingSources");

    /** {@link #customAttributes()}. */
    public static final ToMany<Member, MemberCustomAttribute> CUSTOM_ATTRIBUTES = new ToMany<>("customAttributes");

    /** {@link #photos()}. */
    public static final ToMany<Member, MemberPhoto> PHOTOS = new ToMany<>("photos");

    /** {@link #levels()}. */
    public static final ToMany<Member, ActivityMemberLevel> LEVELS = new ToMany<>("levels");

    /** {@link #skills()}. */
    public static final ToMany<Member, ActivityMemberSkill> SKILLS = new ToMany<>("skills");

    /** {@link #files()}. */
    public static final ToMany<Member, MemberFile> FILES = new ToMany<>("files");

    /** {@link #isPaymentInProgress()}. */
    public static final FilterProperty<Member, Boolean> IS_PAYMENT_IN_PROGRESS =
            new FilterProperty<>("isPaymentInProgress");

    /** {@link #agreementAnswers()}. */
    public static final ToMany<Member, MemberAgreementAnswer> AGREEMENT_ANSWERS = new ToMany<>("agreementAnswers");

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

    /** {@link #consultant()}. */
    public static final ToOne<Member, Employee> CONSULTANT = new ToOne<>("consultant");

    /** {@link #familyParents()}. */
    public static final ToMany<Member, Member> FAMILY_PARENTS = new ToMany<>("familyParents");

    /** {@link #familyChildren()}. */
    public static final ToMany<Member, Member> FAMILY_CHILDREN = new ToMany<>("familyChildren");

    /** {@link #relatedChildMembers()}. */
    public static final ToMany<Member, MemberRelation> RELATED_CHILD_MEMBERS = new ToMany<>("relatedChildMembers");

    /** {@link #paymentSources()}. */
    public static final ToMany<Member, MemberPaymentSource> PAYMENT_SOURCES = new ToMany<>("paymentSources");

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
