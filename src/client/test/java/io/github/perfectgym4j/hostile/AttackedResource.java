package io.github.perfectgym4j.hostile;

import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.liberty.Beans;
import io.github.perfectgym4j.liberty.ChangeableConfig;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.EntitySet;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** An application's calls by injected clients, and how they end. */
@Path("/calls")
public class AttackedResource implements Clients {

    @Inject
    @RestClient
    ClassesClient classes;

    @Inject
    EntitySet<Member> members;

    @Inject
    @RestClient
    ClassBookingsClient bookings;

    @Inject
    PerfectGymFiles files;

    /**
     * Begins anew with another server: without a token, and without connections.
     *
     * @param url its address
     */
    @PUT
    public void begin(String url) {
        ChangeableConfig.VALUES.put(Settings.URL, url);
        Beans.restart();
    }

    /**
     * Makes a call.
     *
     * @param target of which kind
     * @return a serialized {@link Seen}
     */
    @GET
    @Path("/{target}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public byte[] call(@PathParam("target") Target target) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Seen.of(() -> target.send(this)));
        }
        return bytes.toByteArray();
    }

    @Override
    public String url() {
        return ConfigProvider.getConfig().getValue(Settings.URL, String.class);
    }

    @Override
    public ClassesClient classes() {
        return classes;
    }

    @Override
    public EntitySet<Member> members() {
        return members;
    }

    @Override
    public ClassBookingsClient bookings() {
        return bookings;
    }

    @Override
    public PerfectGymFiles files() {
        return files;
    }
}
