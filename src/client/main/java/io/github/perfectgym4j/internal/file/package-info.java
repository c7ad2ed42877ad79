/**
 * Files: downloads from the tenant's own origin with credentials and from elsewhere without, uploads, and answers that are files.
 */
package io.github.perfectgym4j.internal.file;
