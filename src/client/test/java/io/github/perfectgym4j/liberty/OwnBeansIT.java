package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.classes.ClassesClient;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that brings its own way to authenticate: the library uses it, and signs nobody in. */
@ExtendWith(ArquillianExtension.class)
class OwnBeansIT {

    @Deployment
    static WebArchive application() {
        return TestWar.named("own-beans", OwnAuthentication.class);
    }

    @Inject
    @RestClient
    ClassesClient classes;

    @Test
    void theApplicationsOwnAuthenticationIsUsed() {
        SandboxSwitches switches =
                new SandboxSwitches(ConfigProvider.getConfig().getValue("test.sandbox", URI.class));
        switches.reset();
        assertThat(classes.userClass(1677, 40).id()).isEqualTo(1677);
        assertThat(switches.signIns()).isZero();
    }
}
