package io.github.perfectgym4j.benchmarks.reading;

import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An answer as the REST client's runtime hands it to the library's filters: status 200, JSON, and a body. */
final class ReceivedAnswer implements ClientResponseContext {

    private final MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
    private InputStream body;

    ReceivedAnswer(InputStream body) {
        this.body = body;
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8");
    }

    @Override
    public int getStatus() {
        return Response.Status.OK.getStatusCode();
    }

    @Override
    public void setStatus(int code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Response.StatusType getStatusInfo() {
        return Response.Status.OK;
    }

    @Override
    public void setStatusInfo(Response.StatusType status) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MultivaluedMap<String, String> getHeaders() {
        return headers;
    }

    @Override
    public String getHeaderString(String name) {
        return headers.getFirst(name);
    }

    @Override
    public Set<String> getAllowedMethods() {
        return Set.of();
    }

    @Override
    public Date getDate() {
        return null;
    }

    @Override
    public Locale getLanguage() {
        return null;
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public MediaType getMediaType() {
        return MediaType.APPLICATION_JSON_TYPE;
    }

    @Override
    public Map<String, NewCookie> getCookies() {
        return Map.of();
    }

    @Override
    public EntityTag getEntityTag() {
        return null;
    }

    @Override
    public Date getLastModified() {
        return null;
    }

    @Override
    public URI getLocation() {
        return null;
    }

    @Override
    public Set<Link> getLinks() {
        return Set.of();
    }

    @Override
    public boolean hasLink(String relation) {
        return false;
    }

    @Override
    public Link getLink(String relation) {
        return null;
    }

    @Override
    public Link.Builder getLinkBuilder(String relation) {
        return null;
    }

    @Override
    public boolean hasEntity() {
        return true;
    }

    @Override
    public InputStream getEntityStream() {
        return body;
    }

    @Override
    public void setEntityStream(InputStream input) {
        body = input;
    }
}
