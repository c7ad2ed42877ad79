/** Countries and cities of the world, as far as the sandbox knows it. */
package io.github.perfectgym4j.sandbox.company.geo;
