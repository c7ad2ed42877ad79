/**
 * The commands of version 2.2 by tables: a class for each area says what every command sends and what is made of the answer, and {@link
 * io.github.perfectgym4j.v2.commands.CommandsOnTheWireTest} and the contract tests go through all of them.
 */
package io.github.perfectgym4j.v2.commands;
