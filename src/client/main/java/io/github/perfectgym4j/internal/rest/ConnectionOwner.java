package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.Settings;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** An interface without operations: it is configured like all others, and others use its connections ({@link SharedConnections}). */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@Path("")
public interface ConnectionOwner extends ApiInterface {}
