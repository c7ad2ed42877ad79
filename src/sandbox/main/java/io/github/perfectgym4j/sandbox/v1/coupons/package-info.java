/** Area Coupons of API version 1: one-day passes. */
package io.github.perfectgym4j.sandbox.v1.coupons;
