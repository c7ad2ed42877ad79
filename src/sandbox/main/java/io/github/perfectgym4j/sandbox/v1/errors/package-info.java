/** Answers of version 1 to refusals: status 400, with its own codes and names of parameters. */
package io.github.perfectgym4j.sandbox.v1.errors;
