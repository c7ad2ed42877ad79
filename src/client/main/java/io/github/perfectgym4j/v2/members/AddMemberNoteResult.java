package io.github.perfectgym4j.v2.members;

/**
 * A note that has been added (contract: {@code AddMemberNoteResult}).
 *
 * @param memberNoteId key of the note
 */
public record AddMemberNoteResult(Long memberNoteId) {}
