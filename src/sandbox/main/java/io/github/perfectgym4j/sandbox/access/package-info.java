/** Authentication: tokens, the two modes, and the check before each operation. */
package io.github.perfectgym4j.sandbox.access;
