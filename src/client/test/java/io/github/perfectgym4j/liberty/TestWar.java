package io.github.perfectgym4j.liberty;

import io.github.perfectgym4j.v1.classes.ClassesClient;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Makes the enterprise applications that the tests deploy: the library's jar in WEB-INF/lib, and as little as possible beside it. */
public final class TestWar {

    private TestWar() {}

    /** An application with the library, the assertions of the tests, and a configuration that the tests can change. */
    static WebArchive named(String name, Class<?>... classes) {
        return withOnlyTheLibrary(name)
                .addAsLibrary(jarOf(Assertions.class))
                .addClasses(ChangeableConfig.class, SandboxSwitches.class, Beans.class, FailureLog.class)
                .addClasses(classes)
                .addAsServiceProvider(ConfigSource.class, ChangeableConfig.class)
                .addAsResource(
                        new StringAsset("perfectgym.url=" + sandbox() + "/Api\n"
                                + "perfectgym.username=api-user\n"
                                + "perfectgym.password=api-password\n"
                                + "perfectgym/mp-rest/readTimeout=10000\n"
                                + "test.sandbox=" + sandbox() + "\n"),
                        "META-INF/microprofile-config.properties");
    }

    /** An application with the library and nothing else. */
    public static WebArchive withOnlyTheLibrary(String name) {
        return withoutTheLibrary(name).addAsLibrary(jarOf(ClassesClient.class));
    }

    /** An application with nothing at all. */
    static WebArchive withoutTheLibrary(String name) {
        return ShrinkWrap.create(WebArchive.class, name + ".war").addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    /** Address of the sandbox on the test server. */
    public static URI sandbox() {
        return URI.create("http://localhost:" + Integer.getInteger("test.http.port", 9180) + "/sandbox");
    }

    private static File jarOf(Class<?> type) {
        try {
            File jar = new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!jar.isFile()) {
                throw new IllegalStateException(jar + " is no jar: run these tests by failsafe, after 'package'");
            }
            return jar;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
