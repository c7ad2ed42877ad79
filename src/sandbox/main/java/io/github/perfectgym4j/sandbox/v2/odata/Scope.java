package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.HashMap;
import java.util.Map;

/**
 * The meaning of names while an expression is evaluated.
 *
 * @param company where further rows are looked up
 * @param rows row by name of the variable; {@link #IT} is the row of the set itself
 */
record Scope(Company company, Map<String, Object> rows) {

    /** Name of the row that is asked about, as the standard calls it. */
    static final String IT = "$it";

    static Scope of(Company company, Object row) {
        return new Scope(company, Map.of(IT, row));
    }

    Scope with(String variable, Object row) {
        Map<String, Object> more = new HashMap<>(rows);
        more.put(variable, row);
        return new Scope(company, more);
    }
}
