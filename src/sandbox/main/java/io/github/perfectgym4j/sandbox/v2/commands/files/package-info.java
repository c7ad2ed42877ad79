/** Files: uploads, downloads, calendar files. */
package io.github.perfectgym4j.sandbox.v2.commands.files;
