/** What commands are sent: bodies, parameters, patches and uploads. */
package io.github.perfectgym4j.sandbox.v2.input;
