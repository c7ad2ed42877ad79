/** Countries, states, cities and the dictionaries of an application. */
package io.github.perfectgym4j.sandbox.v2.sets.geo;
