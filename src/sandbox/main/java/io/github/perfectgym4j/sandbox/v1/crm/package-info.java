/** Area Crm of API version 1: leads. */
package io.github.perfectgym4j.sandbox.v1.crm;
