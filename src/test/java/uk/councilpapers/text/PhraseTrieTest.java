package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

  @Test
  void aPhraseInsideALongerOneIsHidden() {
    assertThat(find("a council house by the house", "house", "council house"))
        .containsExactly("council house", "house");
  }

  @Test
  void phrasesThatOverlapBothCount() {
    assertThat(find("social care workforce", "social care", "care workforce"))
        .containsExactly("social care", "care workforce");
  }

  @Test
  void aPhraseThatIsOnlyBegunIsNoPhrase() {
    assertThat(find("the bus stops", "bus station", "stop sign")).isEmpty();
  }

  @Test
  void aShorterPhraseIsFoundWhereALongerOneBreaksOff() {
    assertThat(find("council tax is due", "council tax", "council tax is late"))
        .containsExactly("council tax");
  }

  @Test
  void thePluralAndTheApostropheDoNotMatter() {
    assertThat(find("CARERS’ centres and carer's centre", "carer centre")).hasSize(2);
  }

  @Test
  void whatAPhraseStoodForBeforeStays() {
    PhraseTrie<String> trie = new PhraseTrie<>();
    assertThat(trie.add("bus", "first")).isEmpty();
    assertThat(trie.add("Bus", "second")).contains("first");
    assertThat(trie.find(Words.folded("bus"))).containsExactly("first");
  }

  @Test
  void aPhraseWithoutAWordIsRefused() {
    assertThatThrownBy(() -> new PhraseTrie<String>().add(" - ", "nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one word, got ' - '");
  }

  private static List<String> find(String text, String... phrases) {
    PhraseTrie<String> trie = new PhraseTrie<>();
    for (String phrase : phrases) trie.add(phrase, phrase);
    return trie.find(Words.folded(text));
  }
}
