package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fund<sup>3</sup> was spent | The fund3 was spent",
        "The fund <sup>3</sup> was spent | The fund3 was spent",
        "See <https://ashby.example/parks> there | See https://ashby.example/parks there",
        "Write to <mailto:a.ash@ashby.example> | Write to mailto:a.ash@ashby.example",
        "One<br>two<BR/>three | One two three",
        "<p>Parks</p><b>Grants</b> | Parks Grants",
        "Fewer than <30 places | Fewer than <30 places",
        "a < b and <i>c</i> > d | a < b and c > d"
      })
  void tagsGoAndWhatTheyHoldStays(String line, String plain) {
    assertThat(Markup.plain(line)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## Background | Background",
        "**Resolved** that *all* agree | Resolved that all agree",
        "[Grants policy](https://ashby.example/(none)) | [Grants policy](https://ashby.example/(none))",
        "[Grants policy](https://ashby.example/g) | Grants policy",
        "1\\. Apologies | 1. Apologies",
        "Parks &amp; Trees | Parks & Trees"
      })
  void marksOfMarkdownGo(String line, String plain) {
    assertThat(Markup.plain(line)).isEqualTo(plain);
  }

  @Test
  void spacesOfAnyKindFoldIntoOneAndTabsStay() {
    assertThat(Markup.plain("  Ward\u00A0\u00A0 of  Ash\tNorth\u2007  End "))
        .isEqualTo("Ward of Ash\tNorth End");
  }
}
