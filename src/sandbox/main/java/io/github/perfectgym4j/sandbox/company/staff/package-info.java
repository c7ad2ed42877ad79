/** Who teaches and trains, and how they are rated. */
package io.github.perfectgym4j.sandbox.company.staff;
