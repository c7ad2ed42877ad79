package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Files on other origins, requested without credentials. For {@link PerfectGymFiles}, not for applications. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(FileFormat.class)
@Path("Files")
@Produces(MediaType.WILDCARD)
public interface OtherFiles extends ApiInterface {

    /**
     * Asks for a file, whose address the {@link io.github.perfectgym4j.internal.call.Call} knows.
     *
     * @return the answer, not read yet
     */
    @GET
    Response open();
}
