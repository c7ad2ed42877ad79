/**
 * The REST client layer below the interfaces. {@link io.github.perfectgym4j.internal.rest.Equipment} registers the filters, which
 * {@link io.github.perfectgym4j.internal.rest.FilterOrder} puts in order: the request becomes its call's, the answer is bounded, and what is no
 * success becomes an exception. {@link io.github.perfectgym4j.internal.rest.SharedConnections} lets interfaces use the connections of
 * another one.
 */
package io.github.perfectgym4j.internal.rest;
