/** The interface for ClassPass, with names and pages of its own. */
package io.github.perfectgym4j.sandbox.v2.commands.classpass;
