/**
 * Two days of a gym: eight threads work at its desks by both versions of the API at once, and at the end the books have to balance. What the
 * threads do is in {@code Reception}, {@code Classes}, {@code Till} and {@code Office}; what they were told has succeeded is in
 * {@code Account}; {@code Books} compares that with what both versions tell afterwards.
 */
package io.github.perfectgym4j.days;
