/** What the sets of several areas share: moments, enumerations, and types of embedded objects. */
package io.github.perfectgym4j.sandbox.v2.sets.value;
