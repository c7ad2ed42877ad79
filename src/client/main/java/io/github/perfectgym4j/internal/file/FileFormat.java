package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.internal.rest.Equipment;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** The wire format of an interface for files. */
public class FileFormat implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        Equipment.ofFiles(context);
        return true;
    }
}
