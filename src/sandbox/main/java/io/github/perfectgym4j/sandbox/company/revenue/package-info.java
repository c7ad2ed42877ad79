/** Revenue that belongs to a period which is not over: what of it has been earned, and what has not. */
package io.github.perfectgym4j.sandbox.company.revenue;
