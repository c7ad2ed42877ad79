package io.github.perfectgym4j.sandbox.control;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.History;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;

/**
 * Very many bookings, and changes of them while they are read, over HTTP: {@code POST /sandbox/bookings/fill?count=250000}, and
 * {@code touch}, {@code cancel}, {@code delete}, which change one booking unless a number is given. In Java it is {@link History}. No token
 * needed; resetting the switches takes everything back.
 */
@Path("bookings")
@Consumes(MediaType.WILDCARD)
public class BookingsResource {

    private final Supplier<Company> company;

    /** @param company whose bookings */
    public BookingsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Adds bookings. */
    @POST
    @Path("fill")
    public void fill(@QueryParam("count") @DefaultValue("1") int count) {
        company.get().history().fill(count);
    }

    /** Gives bookings a new change counter. */
    @POST
    @Path("touch")
    public void touch(@QueryParam("count") @DefaultValue("1") int count) {
        company.get().history().touch(count);
    }

    /** Gives bookings up. */
    @POST
    @Path("cancel")
    public void cancel(@QueryParam("count") @DefaultValue("1") int count) {
        company.get().history().cancel(count);
    }

    /** Deletes bookings. */
    @POST
    @Path("delete")
    public void delete(@QueryParam("count") @DefaultValue("1") int count) {
        company.get().history().delete(count);
    }
}
