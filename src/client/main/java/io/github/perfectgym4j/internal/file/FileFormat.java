package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.internal.rest.Equipment;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Everything that an interface for files needs. */
public class FileFormat implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        Equipment.ofFiles(context);
        context.register(new FileType());
        return true;
    }
}
