/** What is kept for members: documents, photos, messages, measurements, and the mails they would have got. */
package io.github.perfectgym4j.sandbox.company.papers;
