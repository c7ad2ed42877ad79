package io.github.perfectgym4j.sandbox.company.papers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is in the documents: what was sent, or made-up content of the size that the document has. */
public final class Contents {

    private final Map<Long, Upload.Content> sent = new ConcurrentHashMap<>();

    /**
     * Keeps what was sent.
     *
     * @param documentId key of the document
     * @param content what is in it
     */
    public void keep(long documentId, Upload.Content content) {
        sent.put(documentId, content);
    }

    /**
     * Returns what is in a document.
     *
     * @param document document
     * @return content
     */
    public Upload.Content of(Document document) {
        Upload.Content known = sent.get(document.id());
        if (known != null) {
            return known;
        }
        return document.extension().equals(".pdf")
                ? new Upload.Content("application/pdf", Paper.pdf(document.name(), document.size()))
                : new Upload.Content("text/plain", Paper.text(document.size()));
    }
}
