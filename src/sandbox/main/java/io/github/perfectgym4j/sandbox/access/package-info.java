/** Who is calling: tokens, the two modes, and the check in front of each operation. */
package io.github.perfectgym4j.sandbox.access;
