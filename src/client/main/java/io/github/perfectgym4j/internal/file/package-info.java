/** File downloads: from the tenant's own origin with credentials, from elsewhere without. */
package io.github.perfectgym4j.internal.file;
