/**
 * The sets: one description for each of the contract, written from the contract and not from the client's records, in packages by area.
 *
 * <h2>To add a set</h2>
 *
 * Write a class that is {@link io.github.perfectgym4j.sandbox.v2.odata.Described}, and add it to the list of its area, such as {@link
 * io.github.perfectgym4j.sandbox.v2.sets.clubs.ClubSets}. That is all: lists, single rows, {@code $count}, {@code $metadata} and the service document
 * follow.
 *
 * <ul>
 *   <li>Properties come in the order of the wire, with the contract's flags as {@link io.github.perfectgym4j.sandbox.v2.odata.Trait}s. One
 *       that the sandbox knows nothing about is {@code unknown}, and null
 *   <li>Relations are named with the contract's type, described or not. Most need no more: {@code club} follows {@code clubId}, and {@code
 *       clubZones} are the rows whose {@code clubZoneType} leads back. Others say which rows they lead to. One that leads to a type that is
 *       not described is answered with status 501, and works as soon as that type is described
 *   <li>Rows are those of a table of the company, of a list, or of a {@link io.github.perfectgym4j.sandbox.v2.odata.Source} of their own. A
 *       set without {@code version}, without {@code id} (see {@code MemberBalances}), without key route ({@code onlyAsList}) or without key
 *       is described by leaving that out
 * </ul>
 *
 * {@code Contract22Test} compares everything with the contract; started with {@code -Dcontract.write=true} it brings its table of facts up to
 * date.
 *
 * <h2>Undocumented properties</h2>
 *
 * The contract only names these. In the sandbox
 *
 * <ul>
 *   <li>{@code Class.isReservationRequired} is true for classes with {@code attendeesLimit}; {@code attendeesCount} includes the waiting list
 *   <li>{@code Member.isActive} is true for members with a contract, and false for guests, leads and tombstones
 *   <li>{@code Member.memberType} is {@code Member} with a contract, {@code Guest} without, and {@code Lead} for those that came by {@code
 *       Crm/Lead}, under keys from 900001 on. A lead's {@code number} is its key, and its home club the first one if it named none
 *   <li>{@code MemberBalance.currentBalance} is minus what is due and not paid, {@code negativeBalanceSince} the day on which the oldest of that
 *       was due. Both also change when a fee becomes due; {@code version} grows when that is first seen. A member may owe money and still
 *       book: only member 42 is refused for it, until it has paid. A bonus is a part of
 *       {@code prepaidBalance}. Leads have no balance
 *   <li>{@code Employees} are the instructors, under the same keys; {@code ClassTypeRatingSummaries} have the keys of their types
 *   <li>tombstones are left out of the lists that a relation finds by its way back
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets;
