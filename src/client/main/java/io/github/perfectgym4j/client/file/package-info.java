/**
 * Opening photos and documents by the addresses in answers, and files to be uploaded.
 *
 * <pre>{@code
 * @Inject PerfectGymFiles files;
 *
 * try (OpenFile photo = files.open(club.photos().get(0).photoUrl())) {
 *     response.setContentType(photo.contentType().orElse("application/octet-stream"));
 *     photo.content().transferTo(response.getOutputStream());
 * }
 * }</pre>
 *
 * <p>Without CDI: {@code gym.files().open(…)}.
 *
 * <p>A {@link io.github.perfectgym4j.client.file.FileUpload} is sent in pieces and never held in memory as a whole, unless it is made of bytes.
 */
package io.github.perfectgym4j.client.file;
