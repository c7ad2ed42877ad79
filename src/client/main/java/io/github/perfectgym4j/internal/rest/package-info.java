/**
 * What an interface is equipped with. {@link io.github.perfectgym4j.internal.rest.Equipment} registers the filters, which
 * {@link io.github.perfectgym4j.internal.rest.FilterOrder} puts in order: the request becomes its call's, the answer is bounded, and what is no
 * success is taken out of the normal way. {@link io.github.perfectgym4j.internal.rest.SharedConnections} lets interfaces use the connections of
 * another one.
 */
package io.github.perfectgym4j.internal.rest;
