package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that is deployed again and again: nothing of its former lives may stay. */
@ExtendWith(ArquillianExtension.class)
class RedeployIT {

    private static final int TIMES = 20;

    /** Seen without the library: eight, the witness included. */
    private static final int MOST_THAT_LIBERTY_KEEPS = 12;

    /** One in a second. */
    private static final int MOST_TRIES = 300;

    @Deployment(name = "witness", testable = false)
    static WebArchive witness() {
        return TestWar.withoutTheLibrary("witness")
                .addClasses(CallingApplication.class, WitnessResource.class, LoaderWitness.class);
    }

    @Deployment(name = "redeployed", testable = false, managed = false)
    static WebArchive redeployed() {
        return TestWar.withOnlyTheLibrary("redeployed")
                .addClasses(CallingApplication.class, CallingResource.class, LoaderWitness.class)
                .addAsResource(
                        new StringAsset("perfectgym.url=" + TestWar.sandbox() + "/Api\n"
                                + "perfectgym.username=api-user\nperfectgym.password=api-password\n"),
                        "META-INF/microprofile-config.properties");
    }

    @ArquillianResource
    Deployer deployer;

    @Test
    void leavesNoClassLoaders() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            deployer.deploy("redeployed");
            assertThat(get("/redeployed/api/call")).startsWith("UserClass[id=1677");
            deployer.undeploy("redeployed");
        }
        // Open Liberty itself keeps some of the class loaders of stopped applications, with or without the library in
        // them, and
        // tidies up in the background, late if the machine is busy. What must not happen is that all of them stay.
        int alive = TIMES + 1;
        for (int tries = 0; tries < MOST_TRIES && alive > MOST_THAT_LIBERTY_KEEPS; tries++) {
            alive = Integer.parseInt(get("/witness/api/witness").split(" ")[0]);
            Thread.sleep(1_000);
        }
        System.out.println("class loaders alive: " + alive + " of " + (TIMES + 1));
        assertThat(alive).isLessThanOrEqualTo(MOST_THAT_LIBERTY_KEEPS);
    }

    private static String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        TestWar.sandbox().resolve(path).toString()))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
