/** Documents, photos, messages and measurements of members, and the mails to them. */
package io.github.perfectgym4j.sandbox.company.papers;
