/** Cities and countries, which other rows refer to: {@code Club.COUNTRY.to(Country.SYMBOL).eq("PL")}. */
package io.github.perfectgym4j.v2.geo;
