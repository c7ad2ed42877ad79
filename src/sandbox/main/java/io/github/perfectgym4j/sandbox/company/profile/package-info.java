/**
 * What the staff keep about members: notes, tags, where they heard of the company, attributes of the company's own, fingerprints, and who
 * brought whom.
 *
 * <p>The contract names no limits. Here a fingerprint has at most {@link
 * io.github.perfectgym4j.sandbox.company.profile.Biometrics#LARGEST} bytes, and a member brings at most {@link
 * io.github.perfectgym4j.sandbox.company.profile.Referrals#USAGES} others.
 */
package io.github.perfectgym4j.sandbox.company.profile;
