/** Members of the clubs. */
package io.github.perfectgym4j.v1.users;
