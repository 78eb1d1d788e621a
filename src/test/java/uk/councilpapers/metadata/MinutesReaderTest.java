package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesReaderTest {

  private static List<String> apologies(String... lines) {
    return new PackText()
        .minute("1", "Apologies for Absence", lines)
        .minute("2", "Locks", "The locks were discussed.")
        .describe()
        .minutes()
        .getFirst()
        .attendance()
        .apologies();
  }

  @Test
  void whoSentApologiesIsReadFromTheItemAboutThem() {
    assertThat(apologies("Apologies were received from Councillors Ash and Birch."))
        .containsExactly("Councillor Ash", "Councillor Birch");
  }

  @Test
  void namesInColumnsOfSpacesAreOneEach() {
    assertThat(apologies("Councillor Ann Ash     Councillor Bert Birch"))
        .containsExactly("Councillor Ann Ash", "Councillor Bert Birch");
  }
}
