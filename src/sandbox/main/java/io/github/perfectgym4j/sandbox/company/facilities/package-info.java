/**
 * Courts and lanes that members book: when they are available, by which rules, for what price, and who has booked them.
 *
 * <p>{@link io.github.perfectgym4j.sandbox.company.facilities.Obstacles} says why something cannot be booked; what is offered and what is
 * accepted follow from it alike.
 */
package io.github.perfectgym4j.sandbox.company.facilities;
