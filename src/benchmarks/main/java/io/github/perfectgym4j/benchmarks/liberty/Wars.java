package io.github.perfectgym4j.benchmarks.liberty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.perfectgym4j.benchmarks.liberty.app.BareClassesClient;
import io.github.perfectgym4j.benchmarks.liberty.app.BareClient;
import io.github.perfectgym4j.benchmarks.liberty.app.CallLoop;
import io.github.perfectgym4j.benchmarks.liberty.app.Calls;
import io.github.perfectgym4j.benchmarks.liberty.app.ConstantToken;
import io.github.perfectgym4j.benchmarks.liberty.app.InjectedClient;
import io.github.perfectgym4j.benchmarks.liberty.app.JdkClient;
import io.github.perfectgym4j.benchmarks.liberty.app.MeasuredApplication;
import io.github.perfectgym4j.benchmarks.liberty.app.MeasuringResource;
import io.github.perfectgym4j.benchmarks.liberty.app.NoCall;
import io.github.perfectgym4j.benchmarks.liberty.app.PlainPage;
import io.github.perfectgym4j.benchmarks.liberty.app.SameReadingClassesClient;
import io.github.perfectgym4j.benchmarks.liberty.app.SameReadingClient;
import io.github.perfectgym4j.benchmarks.liberty.app.SharedJsonb;
import io.github.perfectgym4j.benchmarks.liberty.app.Subject;
import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Makes the applications: all are alike, but for the subjects in them and what these need. */
final class Wars {

    private Wars() {}

    /** An application without any client. */
    static WebArchive withoutClient(URI url) {
        return empty(url).addClass(NoCall.class);
    }

    /** An application with the library. */
    static WebArchive withLibrary(URI url) {
        return empty(url).addClass(InjectedClient.class).addAsLibrary(libraryJar());
    }

    /**
     * An application that injects more of the library, or less.
     *
     * @throws IOException if its bean cannot be compiled
     */
    static WebArchive injecting(Injection injection, URI url) throws IOException {
        return empty(url)
                .add(new FileAsset(injection.compiled()), Injection.path())
                .addAsLibrary(libraryJar());
    }

    /** An application with MicroProfile REST Client as it is. */
    static WebArchive withBareClient(URI url) {
        return empty(url)
                .addClasses(
                        BareClient.class,
                        BareClassesClient.class,
                        ConstantToken.class,
                        SharedJsonb.class,
                        PlainPage.class);
    }

    /** An application with all of them. */
    static WebArchive withAllClients(URI url) {
        return withBareClient(url)
                .addClass(InjectedClient.class)
                .addClasses(SameReadingClient.class, SameReadingClassesClient.class)
                .addClass(JdkClient.class)
                .addAsLibraries(
                        libraryJar(),
                        jarOf(JsonCreator.class),
                        jarOf(JsonFactory.class),
                        jarOf(ObjectMapper.class),
                        jarOf(JavaTimeModule.class));
    }

    /** The library as it is deployed. */
    static File libraryJar() {
        return jarOf(ClassesClient.class);
    }

    private static WebArchive empty(URI url) {
        return ShrinkWrap.create(WebArchive.class, "measured.war")
                .addClasses(
                        MeasuredApplication.class, MeasuringResource.class, CallLoop.class, Calls.class, Subject.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource(configuration(url), "META-INF/microprofile-config.properties");
    }

    private static StringAsset configuration(URI url) {
        String bare = BareClassesClient.CONFIG_KEY + "/mp-rest/";
        return new StringAsset(String.join(
                "\n",
                "perfectgym.url=" + url,
                "perfectgym.username=benchmarks",
                "perfectgym.password=benchmarks",
                "perfectgym.client-id=benchmarks",
                "perfectgym.client-secret=benchmarks",
                bare + "url=" + url,
                bare + "connectTimeout=5000",
                bare + "readTimeout=30000",
                bare + "scope=jakarta.enterprise.context.ApplicationScoped",
                ConstantToken.PROOF + "=" + AnsweringServer.PROOF));
    }

    private static File jarOf(Class<?> type) {
        try {
            File jar = new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!jar.isFile()) {
                throw new IllegalStateException(jar + " is no jar: measure after 'package'");
            }
            return jar;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
