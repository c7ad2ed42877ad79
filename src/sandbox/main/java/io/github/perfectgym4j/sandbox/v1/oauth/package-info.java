/** Area OAuth of API version 1: signing in. */
package io.github.perfectgym4j.sandbox.v1.oauth;
