/**
 * The interface for ClassPass, with names and pages of its own: the company is partner 1, its clubs are venues, its classes are schedules.
 *
 * <h2>Between the lines</h2>
 *
 * The contract documents shapes only. In the sandbox
 *
 * <ul>
 *   <li>pages are counted from 1 on and have 50 rows, on demand 1 to 500
 *   <li>a key that stands for nothing is 400, and so are a second reservation with one key, and one for a class that is full
 *   <li>a reservation takes a place that ClassPass sees. Members do not see it: it is no booking
 *   <li>whoever cancels says whether it is late
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.classpass;
