/** How files are asked for: on the tenant's own origin with the proof of who is calling, elsewhere without any. */
package io.github.perfectgym4j.internal.file;
