package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.company.papers.Upload;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.commands.files.DownloadPage;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The command {@code AddFile}, which two controllers have. */
final class AddingFiles {

    private static final String TYPE = "Other";

    private final Company company;

    AddingFiles(Company company) {
        this.company = company;
    }

    Response add(Command command, UriInfo uri) {
        long memberId = command.requiredLong("memberId");
        String uploadId = command.requiredText("fileId");
        boolean isVisible = command.optionalBoolean("isVisibleToMember");
        command.check();
        KnownMember.require(company, memberId, "MemberNotFound");
        Upload upload = company.uploads().take(uploadId).orElseThrow(() -> new BusinessError("FileNotFound", "fileId"));
        long fileId = keep(memberId, upload, isVisible);
        return Answers.json(
                200,
                new Row()
                        .put("fileId", fileId)
                        .put("fileUrl", DownloadPage.addressOf(company, fileId, uri))
                        .build());
    }

    private long keep(long memberId, Upload upload, boolean isVisible) {
        return company.guard().alone(() -> {
            long id = company.documents().nextId();
            String extension = upload.name().substring(upload.name().lastIndexOf('.'));
            company.contents().keep(id, upload.content());
            company.documents()
                    .put(new Document(
                            id,
                            company.guard().nextTimestamp(),
                            false,
                            memberId,
                            upload.name(),
                            extension,
                            TYPE,
                            upload.content().size(),
                            isVisible));
            return id;
        });
    }
}
