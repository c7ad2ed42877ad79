package io.github.perfectgym4j.v1.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.WireTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest extends WireTest {

    @Test
    void q13TheDocumentedList() {
        answer(sample("documents"));
        List<Document> documents = client(DocumentsClient.class).changedSince(40, 0);
        assertThat(documents)
                .containsExactly(new Document(
                        183L,
                        692_580L,
                        false,
                        "git_pg.txt",
                        ".txt",
                        DocumentType.CONTRACT_AGREEMENT,
                        225L,
                        "http://yoursubdomain.perfectgym.com/Api/Files/File?fileId=183"));
        assertThat(documents.get(0)).hasToString("Document[id=183]");
        assertThat(sent())
                .isEqualTo(new Sent("GET Documents/Documents", List.of("userId=40", "timestamp=0"), null, ""));
    }
}
