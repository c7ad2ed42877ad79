/** Area Geo: countries and cities. */
package io.github.perfectgym4j.sandbox.v1.geo;
