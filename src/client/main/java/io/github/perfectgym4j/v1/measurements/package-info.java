/**
 * Body measurements of members. {@link io.github.perfectgym4j.v1.measurements.MeasurementsClient} acts for the club,
 * {@link io.github.perfectgym4j.v1.measurements.MemberMeasurementsClient} for a member.
 */
package io.github.perfectgym4j.v1.measurements;
