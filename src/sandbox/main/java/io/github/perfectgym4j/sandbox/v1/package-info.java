/** API version 1, one package for each area of the contract, and the JSON forms that areas share. */
package io.github.perfectgym4j.sandbox.v1;
