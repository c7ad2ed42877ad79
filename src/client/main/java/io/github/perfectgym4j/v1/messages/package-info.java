/** Messages to members; {@link io.github.perfectgym4j.v1.messages.MessagesClient} acts for the club. */
package io.github.perfectgym4j.v1.messages;
