/** Area Products: what is on sale, buying it and using it. */
package io.github.perfectgym4j.sandbox.v1.products;
