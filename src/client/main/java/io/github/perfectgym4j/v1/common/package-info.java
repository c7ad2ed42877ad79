/** Types that several areas of version 1 share: addresses, ratings, attributes. */
package io.github.perfectgym4j.v1.common;
