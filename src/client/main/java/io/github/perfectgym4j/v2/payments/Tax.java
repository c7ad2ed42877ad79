package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.offers.AdminFeeDetails;
import io.github.perfectgym4j.v2.offers.JoiningFeeDetails;
import io.github.perfectgym4j.v2.offers.MembershipFeeDetails;
import io.github.perfectgym4j.v2.products.Product;
import java.util.List;

/**
 * A tax (contract: {@code Tax}).
 *
 * @param id key
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param adminFees administration fees that it is on, without being expanded
 * @param joiningFees fees for joining that it is on, without being expanded
 * @param products products that it is on, without being expanded
 * @param membershipFees fees for memberships that it is on, without being expanded
 */
public record Tax(
        Long id,
        Boolean isDeleted,
        String name,
        List<AdminFeeDetails> adminFees,
        List<JoiningFeeDetails> joiningFees,
        List<Product> products,
        List<MembershipFeeDetails> membershipFees)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Tax> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Tax, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<Tax> NAME = new TextProperty<>("name");

    /** {@link #adminFees()}. */
    public static final Property<Tax> ADMIN_FEES = new Property<>("adminFees");

    /** {@link #joiningFees()}. */
    public static final Property<Tax> JOINING_FEES = new Property<>("joiningFees");

    /** {@link #products()}. */
    public static final Property<Tax> PRODUCTS = new Property<>("products");

    /** {@link #membershipFees()}. */
    public static final Property<Tax> MEMBERSHIP_FEES = new Property<>("membershipFees");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<Tax> query() {
        return Query.all();
    }
}
