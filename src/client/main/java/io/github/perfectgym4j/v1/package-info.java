/**
 * Version 1 of the PerfectGym API, one package for each area: the interface for employee mode ({@code XxxClient}), the one for user mode
 * ({@code MemberXxxClient}) where the area has one, and the types that belong to it. The mode is in the type, so that no call acts as
 * an employee by accident.
 *
 * <p>Answers are records. Their components may be null, because the server leaves out missing values; lists never are. Date-times are
 * local to the club.
 */
package io.github.perfectgym4j.v1;
