/** Area Files of API version 1: the addresses of files, which the vendor shows in samples only. */
package io.github.perfectgym4j.sandbox.v1.files;
