/** Area Measurements of API version 1: what was measured of members' bodies. */
package io.github.perfectgym4j.sandbox.v1.measurements;
