package io.github.perfectgym4j.sandbox.company.papers;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes in addresses at which files can be fetched. */
public final class Downloads {

    private final Map<String, Long> files = new ConcurrentHashMap<>();
    private final Map<Long, String> calendars = new ConcurrentHashMap<>();

    /**
     * Makes a code for a file.
     *
     * @param fileId key of the file
     * @return the code
     */
    public String codeFor(long fileId) {
        String code = UUID.randomUUID().toString();
        files.put(code, fileId);
        return code;
    }

    /**
     * Looks a code up.
     *
     * @param code code
     * @return key of the file; empty if the code was never made
     */
    public Optional<Long> fileOf(String code) {
        return Optional.ofNullable(files.get(code));
    }

    /**
     * Signs the address of a member's calendar; always in the same way.
     *
     * @param memberId member
     * @return signature
     */
    public String calendarSignature(long memberId) {
        return calendars.computeIfAbsent(memberId, id -> UUID.randomUUID().toString());
    }
}
