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
        String before = alive();
        for (int i = 0; i < TIMES; i++) {
            deployer.deploy("redeployed");
            assertThat(get("/redeployed/api/call")).startsWith("UserClass[id=1677");
            deployer.undeploy("redeployed");
        }
        // The server may keep what belonged to the last one or two, but not more with every time.
        String after = alive();
        for (int tries = 0; tries < 20 && count(after) - count(before) > 2; tries++) {
            Thread.sleep(500);
            after = alive();
        }
        System.out.println("class loaders alive: " + before + " before, " + after + " after " + TIMES + " deployments");
        assertThat(count(after) - count(before)).isLessThanOrEqualTo(2);
    }

    private static int count(String alive) {
        return Integer.parseInt(alive.split(" ")[0]);
    }

    private static String alive() throws Exception {
        return get("/witness/api/witness");
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
