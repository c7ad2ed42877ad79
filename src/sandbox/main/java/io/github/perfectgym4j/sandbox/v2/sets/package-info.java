/**
 * What can be read: one class for each set of the contract's slice, which says how its rows are made of the company's data. {@link
 * io.github.perfectgym4j.sandbox.v2.sets.Slice} puts them together.
 */
package io.github.perfectgym4j.sandbox.v2.sets;
