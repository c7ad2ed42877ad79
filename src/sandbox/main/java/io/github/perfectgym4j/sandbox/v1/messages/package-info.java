/** Area Messages of API version 1: messages to members. */
package io.github.perfectgym4j.sandbox.v1.messages;
