package uk.councilpapers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.search.Highlight;

class HtmlTextTest {

  @Test
  void everythingButTheMarksIsEscaped() {
    assertThat(
            HtmlText.marked(
                    "<b>\"R&D\"</b> 'debt'", List.of(new Highlight(3, 8), new Highlight(14, 18)))
                .html())
        .isEqualTo(
            "&lt;b&gt;<mark>&quot;R&amp;D&quot;</mark>&lt;/b&gt; &#39;<mark>debt</mark>&#39;");
  }

  @Test
  void marksOutsideTheTextOrOverEachOtherAreLeftOut() {
    assertThat(
            HtmlText.marked(
                    "abc", List.of(new Highlight(0, 2), new Highlight(1, 3), new Highlight(2, 9)))
                .html())
        .isEqualTo("<mark>ab</mark>c");
  }
}
