/**
 * Files. {@code Upload} keeps a file for a day, for the command that puts it to use, such as {@code Members/SetPhoto}; files of members, the
 * set {@code MemberFiles}, have keys of their own.
 *
 * <h2>Not in the contract</h2>
 *
 * <ul>
 *   <li>A file may have 2,000,000 bytes, otherwise the answer is 413; without name or content, or of another sort than text, picture,
 *       document, sound or film by its extension, it is 400
 *   <li>An unknown key is 400: these commands have no codes
 *   <li>{@code GetDownloadUrl} leads to {@code downloads/…} of the sandbox, where the code in the address is enough
 *   <li>The calendar has the classes that the member has booked; its signature is good as long as the sandbox runs
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.files;
