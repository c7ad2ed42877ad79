package io.github.perfectgym4j.v2.odata;

import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the set that is injected, for a record that is the row of several sets or of one that the library does not have:
 *
 * <pre>{@code
 * @Inject @SetName("ContractDiscountAssignments") EntitySet<DiscountAssignment> assignments;
 * }</pre>
 *
 * <p>{@code PerfectGym.set(name, rowType)} gives the same in Java SE.
 */
@Documented
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface SetName {

    /**
     * The name of the set on the wire.
     *
     * @return the name; letters, digits and underscores
     */
    @Nonbinding
    String value();
}
