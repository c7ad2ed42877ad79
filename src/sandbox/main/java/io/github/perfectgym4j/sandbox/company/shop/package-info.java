/** Products: what is on sale, what members bought, and what is left of it. */
package io.github.perfectgym4j.sandbox.company.shop;
