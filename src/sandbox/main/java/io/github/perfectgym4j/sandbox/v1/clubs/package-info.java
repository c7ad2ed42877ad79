/** Area Clubs of API version 1: the clubs and who is in them. */
package io.github.perfectgym4j.sandbox.v1.clubs;
