package io.github.perfectgym4j.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesWhatIsNoPiece() {
        assertThat(Html.of("<a title='{}'>{}</a>", "it's \"&\"", "<script>").markup())
                .isEqualTo("<a title='it&#39;s &quot;&amp;&quot;'>&lt;script&gt;</a>");
    }

    @Test
    void escapesTextsInCollectionsAndOptions() {
        assertThat(Html.of("{}{}", List.of("<", Html.of("<br>")), Optional.of(">"))
                        .markup())
                .isEqualTo("&lt;<br>&gt;");
    }

    @Test
    void leavesOutWhatIsMissing() {
        assertThat(Html.of("<p>{}{}{}</p>", null, Optional.empty(), Html.NONE).markup())
                .isEqualTo("<p></p>");
    }

    @Test
    void aValueIsNeverATemplate() {
        assertThat(Html.of("{}-{}", "{}", "b").markup()).isEqualTo("{}-b");
    }

    @Test
    void countsItsValues() {
        assertThatThrownBy(() -> Html.of("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Html.of("{}", 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
