package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that would rather not start than start with a wrong configuration. */
@ExtendWith(ArquillianExtension.class)
class FailFastIT {

    private static final String NAME = "fail-fast";

    @ArquillianResource
    Deployer deployer;

    @Deployment(name = NAME, managed = false, testable = false)
    static WebArchive application() {
        return TestWar.withOnlyTheLibrary(NAME)
                .addClasses(CallingApplication.class, CallingResource.class)
                .addAsResource(
                        new StringAsset("perfectgym.fail-fast=true\n"
                                + "perfectgym.subdomain=failfast.perfectgym.com\n"
                                + "perfectgym.username=api-user\n"
                                + "perfectgym.password=api-password\n"),
                        "META-INF/microprofile-config.properties");
    }

    @Test
    @RunAsClient
    void itDoesNotStart() throws Exception {
        assertThatThrownBy(() -> deployer.deploy(NAME)).isNotNull();
        assertThat(ServerLog.messages("failfast.perfectgym.com; probably failfast"))
                .isNotEmpty()
                .noneMatch(message -> message.contains("PGYM0040"));
        deployer.undeploy(NAME);
    }
}
