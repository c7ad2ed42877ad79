/** Types that several areas of version 1 share: addresses, ratings, attributes, fees, payment plans, sales channels, and the general error codes. */
package io.github.perfectgym4j.v1.common;
