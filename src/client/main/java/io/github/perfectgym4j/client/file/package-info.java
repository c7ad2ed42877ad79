/**
 * Opening photos and documents by the addresses in answers.
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
 */
package io.github.perfectgym4j.client.file;
