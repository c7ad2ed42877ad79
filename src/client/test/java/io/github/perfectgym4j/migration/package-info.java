/** From version 1 of the API to version 2.2: the code that README.md shows, at work. */
package io.github.perfectgym4j.migration;
