/** Products that members buy and use. */
package io.github.perfectgym4j.v1.products;
