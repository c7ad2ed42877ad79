package io.github.perfectgym4j.internal.file;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** What an interface needs besides its wire format to send and receive files. */
public class FileBodies implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        context.register(new UploadName()).register(new UploadWriter()).register(new ReceivedFileReader());
        return true;
    }
}
