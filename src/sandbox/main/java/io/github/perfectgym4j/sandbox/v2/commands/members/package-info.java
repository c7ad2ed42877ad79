/** Members: who they are, how they sign in, what is noted about them. */
package io.github.perfectgym4j.sandbox.v2.commands.members;
