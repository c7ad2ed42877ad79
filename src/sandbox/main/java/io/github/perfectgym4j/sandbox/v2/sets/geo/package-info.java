/** Countries, a few of their parts, cities, and the values of the dictionaries that commands ask for by key. */
package io.github.perfectgym4j.sandbox.v2.sets.geo;
