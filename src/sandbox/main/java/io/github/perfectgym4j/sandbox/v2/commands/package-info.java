/**
 * Writing: one resource for each controller of the contract, one method for each command, in packages by area.
 *
 * <h2>To add a command</h2>
 *
 * Write a method for it in the resource of its controller; a new resource is named in the list of its area, such as {@link
 * io.github.perfectgym4j.sandbox.v2.commands.classes.ClassCommands}. {@link io.github.perfectgym4j.sandbox.v2.input.Command} reads the body.
 */
package io.github.perfectgym4j.sandbox.v2.commands;
