/** The doors of the clubs: who may come in, and who is in. */
package io.github.perfectgym4j.sandbox.v2.commands.access;
