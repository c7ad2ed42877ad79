/**
 * Members, guests and leads, and what is kept about them. They are those of version 1, with their cards, documents, messages and friends under the
 * keys of version 1 where it shows any.
 *
 * <h2>Undocumented properties</h2>
 *
 * <ul>
 *   <li>{@code emailVerificationStatus} and {@code phoneNumberVerificationStatus} are {@code InProgress} while a token that was sent is valid, and
 *       {@code Failed} after that
 *   <li>{@code citizenship} is that which version 2 was told, otherwise the country of the address; foreigners have none
 *   <li>{@code consultant} of members is told by version 2 only; leads have theirs from either version
 *   <li>{@code MemberPhotos} has four rows for a photo, one for each size, and all are the same file. {@code fileId} is a key for {@code
 *       Files/GetDownloadUrl}, as is {@code MemberFiles.id}. Version 1 shows the photo of the club, and without one that of the member
 *   <li>{@code MemberFiles.documentType} is {@code Other} for what {@code AddFile} kept
 *   <li>{@code MemberPushNotifications} are the messages of version 1; those that were not delivered have no {@code sentDate}
 *   <li>{@code requiredForExistingUsers} is the same as {@code isRequired}; {@code title} and {@code content} are English, other languages are in
 *       {@code MemberAgreementTranslations}; those that are required have attachments, which lead nowhere
 *   <li>A member who never answered an agreement has no row in {@code MemberAgreementAnswers}
 *   <li>{@code MemberCustomAttributes} of leads are none; {@code rawValue} of a list are the keys of the choices with commas between them
 *   <li>{@code loyaltyPoints} is null
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.members;
