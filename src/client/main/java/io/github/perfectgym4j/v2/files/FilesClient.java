package io.github.perfectgym4j.v2.files;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.file.FileUpload;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.file.FileBodies;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The commands of files. A file is uploaded first, and then given to a member by another command.
 *
 * <pre>{@code
 * @Inject @RestClient FilesClient files;
 * @Inject @RestClient MembersClient members;
 *
 * UploadedFile photo = files.upload(FileUpload.of(Path.of("anna.jpg")));
 * members.setPhoto(SetMemberPhoto.of(40, photo.fileId()));
 * }</pre>
 *
 * <p>A large file may need more time than other calls: {@code io.github.perfectgym4j.v2.files.FilesClient/call-timeout}. RESTEasy, and with it
 * Open Liberty, WildFly and the classic client of Quarkus, buffers requests, large ones on disk, and sends no more than 50 MB unless {@code
 * dev.resteasy.entity.file.threshold} says otherwise: {@code 200 MB}, or {@code -1} for no limit.
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@RegisterProvider(FileBodies.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface FilesClient extends ApiInterface {

    /**
     * Uploads a text, image, document, PDF, audio or video (contract: {@code POST Files/Upload}). It is sent as it is, with its name as
     * {@code X-File-Name}.
     *
     * @param file the file
     * @return its id, and until when it is kept
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException if the server does not take such a file
     * @throws io.github.perfectgym4j.client.file.FileNotSentException if the file cannot be read, or is larger than the runtime sends
     */
    @POST
    @Path("Files/Upload")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    UploadedFile upload(FileUpload file);

    /**
     * Deletes a file (contract: {@code POST Files/DeleteFile}).
     *
     * @param file which file
     */
    @POST
    @Path("Files/DeleteFile")
    @Consumes(MediaType.APPLICATION_JSON)
    void deleteFile(DeleteFile file);

    /**
     * The address from which a file can be loaded; {@link io.github.perfectgym4j.client.file.PerfectGymFiles} opens it (contract: {@code GET
     * Files/GetDownloadUrl}).
     *
     * @param fileId key of the file
     * @return the address
     */
    @GET
    @Path("Files/GetDownloadUrl")
    FileDownloadUrl downloadUrl(@QueryParam("fileId") long fileId);

    /**
     * The address from which the calendar of a member can be loaded; it has the signature for {@link #calendarFile} in its query (contract:
     * {@code GET Files/GetCalendarFileDownloadUrl}).
     *
     * @param memberId key of the member
     * @return the address
     */
    @GET
    @Path("Files/GetCalendarFileDownloadUrl")
    FileDownloadUrl calendarFileDownloadUrl(@QueryParam("request.memberId") long memberId);

    /**
     * The calendar of a member in iCalendar format (contract: {@code GET Files/GetCalendarFile}). It is at most as large as other answers
     * ({@code perfectgym.max-body}).
     *
     * @param memberId key of the member
     * @param signature signature out of the address
     * @return the calendar; nothing has to be closed
     */
    @GET
    @Path("Files/GetCalendarFile")
    @Produces(MediaType.WILDCARD)
    @Required("calendarFileRequest.signature")
    OpenFile calendarFile(
            @QueryParam("calendarFileRequest.memberId") long memberId,
            @QueryParam("calendarFileRequest.signature") String signature);
}
