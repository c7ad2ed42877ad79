package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.EmbeddedList;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.offers.PaymentPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement that members are asked for, as far as it is enabled for the API (contract: {@code MemberAgreement}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param name name, for the staff
 * @param status {@code Current}, {@code Future} or {@code Ended}
 * @param isRequired whether nobody is registered without it
 * @param requiredForExistingUsers whether members have to answer it who registered before
 * @param title title, for members, or null
 * @param content text, or null
 * @param agreementType {@code MemberAgreement}, or {@code ContractAgreement} for one that belongs to a contract
 * @param fromDate first day on which it is asked for, or null
 * @param toDate last day on which it is asked for; null for no end
 * @param attachments attached files, which may be others in another language
 * @param agreementChannels channels through which it is asked for; empty unless expanded
 * @param availableForPaymentPlans payment plans that it is asked for with, if it belongs to contracts; empty unless expanded
 */
@ODataSet("MemberAgreements")
public record MemberAgreement(
        Long id,
        Long version,
        String name,
        String status,
        Boolean isRequired,
        Boolean requiredForExistingUsers,
        String title,
        String content,
        String agreementType,
        LocalDate fromDate,
        LocalDate toDate,
        List<MemberAgreementAttachment> attachments,
        List<MemberAgreementChannel> agreementChannels,
        List<PaymentPlan> availableForPaymentPlans)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberAgreement> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberAgreement> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #name()}. */
    public static final TextProperty<MemberAgreement> NAME = new TextProperty<>("name");

    /** {@link #status()}. */
    public static final TextProperty<MemberAgreement> STATUS = new TextProperty<>("status");

    /** {@link #isRequired()}. */
    public static final FilterProperty<MemberAgreement, Boolean> IS_REQUIRED = new FilterProperty<>("isRequired");

    /** {@link #requiredForExistingUsers()}. */
    public static final FilterProperty<MemberAgreement, Boolean> REQUIRED_FOR_EXISTING_USERS =
            new FilterProperty<>("requiredForExistingUsers");

    /** {@link #title()}. */
    public static final TextProperty<MemberAgreement> TITLE = new TextProperty<>("title");

    /** {@link #content()}. */
    public static final TextProperty<MemberAgreement> CONTENT = new TextProperty<>("content");

    /** {@link #agreementType()}. */
    public static final TextProperty<MemberAgreement> AGREEMENT_TYPE = new TextProperty<>("agreementType");

    /** {@link #fromDate()}. */
    public static final DayProperty<MemberAgreement> FROM_DATE = new DayProperty<>("fromDate");

    /** {@link #toDate()}. */
    public static final DayProperty<MemberAgreement> TO_DATE = new DayProperty<>("toDate");

    /** {@link #attachments()}. */
    public static final EmbeddedList<MemberAgreement, MemberAgreementAttachment> ATTACHMENTS =
            new EmbeddedList<>("attachments");

    /** {@link #agreementChannels()}. */
    public static final ToMany<MemberAgreement, MemberAgreementChannel> AGREEMENT_CHANNELS =
            new ToMany<>("agreementChannels");

    /** {@link #availableForPaymentPlans()}. */
    public static final ToMany<MemberAgreement, PaymentPlan> AVAILABLE_FOR_PAYMENT_PLANS =
            new ToMany<>("availableForPaymentPlans");

    /**
     * Begins a query of the set {@code MemberAgreements}.
     *
     * @return a query for all rows
     */
    public static Query<MemberAgreement> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberAgreement> shape() {
        return Shape.whole();
    }
}
