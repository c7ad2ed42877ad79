package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.client.file.FileUpload;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Sends the name of an upload beside its content. In a filter, because not every runtime lets a writer add headers. */
class UploadName implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        if (request.getEntity() instanceof FileUpload file) {
            request.getHeaders().putSingle("X-File-Name", file.name());
        }
    }
}
