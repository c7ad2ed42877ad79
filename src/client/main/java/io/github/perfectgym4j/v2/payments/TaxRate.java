package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The rate of a tax from a day on (contract: {@code TaxRate}).
 *
 * @param id key
 * @param isDeleted whether the row has been deleted
 * @param taxId key of the tax
 * @param dateFrom first day
 * @param valueType whether the value is an amount or a percentage
 * @param value the rate
 * @param inAllClubs whether it holds in all clubs, or those in {@code clubs} only
 * @param tax the tax; null unless expanded
 * @param clubs clubs in which it holds, without being expanded
 */
public record TaxRate(
        Long id,
        Boolean isDeleted,
        Long taxId,
        LocalDate dateFrom,
        TaxValueType valueType,
        BigDecimal value,
        Boolean inAllClubs,
        Tax tax,
        List<Club> clubs)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<TaxRate> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<TaxRate, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #taxId()}. */
    public static final Property<TaxRate> TAX_ID = new Property<>("taxId");

    /** {@link #dateFrom()}. */
    public static final Property<TaxRate> DATE_FROM = new Property<>("dateFrom");

    /** {@link #valueType()}. */
    public static final Property<TaxRate> VALUE_TYPE = new Property<>("valueType");

    /** {@link #value()}. */
    public static final Property<TaxRate> VALUE = new Property<>("value");

    /** {@link #inAllClubs()}. */
    public static final Property<TaxRate> IN_ALL_CLUBS = new Property<>("inAllClubs");

    /** {@link #tax()}. */
    public static final Navigation<TaxRate, Tax> TAX = new Navigation<>("tax");

    /** {@link #clubs()}. */
    public static final Property<TaxRate> CLUBS = new Property<>("clubs");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<TaxRate> query() {
        return Query.all();
    }
}
