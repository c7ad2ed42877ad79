/** Members, guests and leads, and what is kept about them. */
package io.github.perfectgym4j.sandbox.v2.sets.members;
