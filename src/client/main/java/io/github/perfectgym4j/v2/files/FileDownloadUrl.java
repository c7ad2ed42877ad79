package io.github.perfectgym4j.v2.files;

/**
 * An address from which a file can be loaded (contract: {@code GetFileDownloadUrlResult}).
 *
 * @param fileDownloadUrl the address, for a short time
 */
public record FileDownloadUrl(String fileDownloadUrl) {

    /** Always the same text, so that traces of a server show no address that anyone can open. */
    @Override
    public String toString() {
        return "FileDownloadUrl[***]";
    }
}
