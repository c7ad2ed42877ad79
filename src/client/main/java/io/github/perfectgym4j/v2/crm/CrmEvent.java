package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.staff.Employee;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;

/**
 * An event with a lead: a call or a meeting (contract: {@code Crm2Event}).
 *
 * @param id key
 * @param isDeleted whether the row has been deleted
 * @param createdTime when it was added
 * @param clubId key of the club
 * @param consultantId key of the employee in charge, or null
 * @param eventOutcome outcome; null before
 * @param eventType kind of event, or null
 * @param relatedTo the person, who may be a member, guest or lead; null unless expanded
 * @param relatedToId key of the person, or null
 * @param subject subject, or null
 * @param eventSubTypeId key of the kind of event that the tenant has defined, or null
 * @param timeFrom start
 * @param timeTo end, or null
 * @param club the club; null unless expanded
 * @param consultant the employee in charge; null unless expanded
 * @param eventSubType the kind of event that the tenant has defined; null unless expanded
 */
@ODataSet("Crm2Events")
public record CrmEvent(
        Long id,
        Boolean isDeleted,
        ApiDateTime createdTime,
        Long clubId,
        Long consultantId,
        CrmEventOutcome eventOutcome,
        CrmEventType eventType,
        Lead relatedTo,
        Long relatedToId,
        String subject,
        Long eventSubTypeId,
        ApiDateTime timeFrom,
        ApiDateTime timeTo,
        Club club,
        Employee consultant,
        ApplicationDictionaryValue eventSubType)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CrmEvent> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isDeleted()}. */
    public static final Property<CrmEvent> IS_DELETED = new Property<>("isDeleted");

    /** {@link #createdTime()}. */
    public static final ComparableProperty.Ordered<CrmEvent, Instant> CREATED_TIME =
            new ComparableProperty.Ordered<>("createdTime");

    /** {@link #clubId()}. */
    public static final NumberProperty.Ordered<CrmEvent> CLUB_ID = new NumberProperty.Ordered<>("clubId");

    /** {@link #consultantId()}. */
    public static final NumberProperty<CrmEvent> CONSULTANT_ID = new NumberProperty<>("consultantId");

    /** {@link #eventOutcome()}. */
    public static final FilterProperty<CrmEvent, CrmEventOutcome> EVENT_OUTCOME = new FilterProperty<>("eventOutcome");

    /** {@link #eventType()}. */
    public static final FilterProperty<CrmEvent, CrmEventType> EVENT_TYPE = new FilterProperty<>("eventType");

    /** {@link #relatedTo()}. */
    public static final ToOne<CrmEvent, Lead> RELATED_TO = new ToOne<>("relatedTo");

    /** {@link #relatedToId()}. */
    public static final NumberProperty<CrmEvent> RELATED_TO_ID = new NumberProperty<>("relatedToId");

    /** {@link #subject()}. */
    public static final TextProperty<CrmEvent> SUBJECT = new TextProperty<>("subject");

    /** {@link #eventSubTypeId()}. */
    public static final Property<CrmEvent> EVENT_SUB_TYPE_ID = new Property<>("eventSubTypeId");

    /** {@link #timeFrom()}. */
    public static final ComparableProperty.Ordered<CrmEvent, Instant> TIME_FROM =
            new ComparableProperty.Ordered<>("timeFrom");

    /** {@link #timeTo()}. */
    public static final ComparableProperty.Ordered<CrmEvent, Instant> TIME_TO =
            new ComparableProperty.Ordered<>("timeTo");

    /** {@link #club()}. */
    public static final ToOne<CrmEvent, Club> CLUB = new ToOne<>("club");

    /** {@link #consultant()}. */
    public static final ToOne<CrmEvent, Employee> CONSULTANT = new ToOne<>("consultant");

    /** {@link #eventSubType()}. */
    public static final ToOne<CrmEvent, ApplicationDictionaryValue> EVENT_SUB_TYPE = new ToOne<>("eventSubType");

    /**
     * Begins a query of the set {@code Crm2Events}.
     *
     * @return a query for all rows
     */
    public static Query<CrmEvent> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<CrmEvent> shape() {
        return Shape.whole();
    }
}
