/**
 * Files: uploading, deleting, and addresses to load them from.
 *
 * <pre>{@code
 * UploadedFile contract = files.upload(FileUpload.of("contract.pdf", bytes));
 * AddMemberFileResult added = members.addFile(AddMemberFile.of(40, contract.fileId()).withVisibleToMember(true));
 *
 * try (OpenFile calendar = files.calendarFile(40, signature)) {
 *     calendar.content().transferTo(out);
 * }
 * }</pre>
 *
 * <p>An uploaded file is temporary. Its id is a text, and no key: the command that uses the file answers with the key.
 */
package io.github.perfectgym4j.v2.files;
