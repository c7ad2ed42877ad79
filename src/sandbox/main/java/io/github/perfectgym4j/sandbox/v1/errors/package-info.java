/** What version 1 answers when the company refuses: status 400, with its own codes and names of parameters. */
package io.github.perfectgym4j.sandbox.v1.errors;
