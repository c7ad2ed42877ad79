package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.files.DeleteFile;
import io.github.perfectgym4j.v2.files.FileDownloadUrl;
import io.github.perfectgym4j.v2.files.FilesClient;
import java.util.List;

/** The commands of files, but for those that send or answer a file. */
final class FileCases {

    private static final Class<FilesClient> API = FilesClient.class;
    private static final String URL = "https://x/?code=one-time";

    private FileCases() {}

    static List<CommandCase> all() {
        return List.of(
                done(API, FilesClient::deleteFile, new DeleteFile(8), "POST Files/DeleteFile", "{'fileId':8}"),
                answered(
                        API,
                        c -> c.downloadUrl(8),
                        "GET Files/GetDownloadUrl?fileId=8",
                        null,
                        "{'fileDownloadUrl':'" + URL + "'}",
                        new FileDownloadUrl(URL)),
                answered(
                        API,
                        c -> c.calendarFileDownloadUrl(40),
                        "GET Files/GetCalendarFileDownloadUrl?request.memberId=40",
                        null,
                        "{'fileDownloadUrl':'" + URL + "'}",
                        new FileDownloadUrl(URL)));
    }
}
