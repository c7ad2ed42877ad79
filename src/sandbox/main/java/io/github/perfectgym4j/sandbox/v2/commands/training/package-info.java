/** Personal training and skills. */
package io.github.perfectgym4j.sandbox.v2.commands.training;
