/** Types that several areas of version 1 share: addresses, clubs, ratings, attributes, fees, payment plans, the errors of any call. */
package io.github.perfectgym4j.v1.common;
