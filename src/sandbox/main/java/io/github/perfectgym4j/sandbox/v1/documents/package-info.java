/** Area Documents of API version 1: files stored for members. */
package io.github.perfectgym4j.sandbox.v1.documents;
