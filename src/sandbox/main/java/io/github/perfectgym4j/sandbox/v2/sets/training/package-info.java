/**
 * Personal training, and what members can do.
 *
 * <p>Reservations are those of version 1, which are of definition 1 there.
 *
 * <h2>Undocumented properties</h2>
 *
 * <ul>
 *   <li>The details of a reservation have its key, and its trainer has made it ({@code createdByEmpId})
 *   <li>Definition 1 is paid ahead by product 10, definition 2 is free, definition 3 is paid in arrears and needs a master trainer (52 or 53)
 *   <li>A member has the lowest level of each category until another one is set; only those that were set are shown
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.training;
