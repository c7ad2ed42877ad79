/** JSON forms that several areas show: clubs, instructors, members. */
package io.github.perfectgym4j.sandbox.v1.view;
