/**
 * Files that the club keeps for members. {@link io.github.perfectgym4j.v1.documents.DocumentsClient} lists them,
 * {@link io.github.perfectgym4j.client.file.PerfectGymFiles} opens them.
 */
package io.github.perfectgym4j.v1.documents;
