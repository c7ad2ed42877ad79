/** Area Users of API version 1: members, their accounts, cards, friends and visits. */
package io.github.perfectgym4j.sandbox.v1.users;
