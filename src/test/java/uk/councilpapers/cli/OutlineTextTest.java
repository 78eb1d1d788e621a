package uk.councilpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.metadata.PackDescriber;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.split.PackSplitter;

/** What was recognised, as a person reads it on a terminal. */
class OutlineTextTest {

  private static final IndexConfig CONFIG = IndexConfig.read(Path.of("index-config"));

  private static final SourceText TEXT =
      SourceText.of(
          """
          **PLANNING BOARD**

          **Venue: Town Hall, Corn Row, Kelderby**

          **Date: Monday, 17th February, 2014**

          **Time: 10.00 a.m.**

          **A G E N D A**

          1. Apologies for Absence
          2. Minutes of the previous meeting held on 20th January, 2014 (Pages 1 - 3)
          3. Lease of the Boathouse (Pages 4 - 5)

          **PLANNING BOARD**
          **Tuesday, 20th January, 2014**

          Present:- Councillor Tindall (in the Chair); Councillors Farrow and Hallam.

          **21. GRIT BINS**

          Consideration was given to the number of grit bins.

          Resolved:- That six grit bins be bought and be put up before the first frost of the year.
          """);

  private static String outline(Terminal terminal) {
    Pack pack =
        new PackDescriber(CONFIG).describe("a.txt", TEXT, new PackSplitter(CONFIG).split(TEXT));
    return OutlineText.of(pack, TEXT, terminal);
  }

  @Test
  void papersAreATreeWhoseLinesFit() {
    assertThat(outline(new Terminal(64, false, true)))
        .isEqualToNormalizingNewlines(
            """
            a.txt 25 lines
            Planning Board, 2014-02-17, 10:00, Town Hall, Corn Row, Kelderby
            1 of 2 agenda items with pages have their paper; 3 has no paper
            ├─ Agenda (lines 1-13)
            │  ├─ 1. Apologies for Absence
            │  ├─ 2. Minutes of the previous meeting held on 20th January,
            │  │     2014 (pages 1-3) [minutes]
            │  └─ 3. Lease of the Boathouse (pages 4-5) [no paper]
            └─ Minutes Planning Board, 2014-01-20 (lines 15-24)
               │  chair: Councillor Tindall
               │  present: Councillor Tindall; Councillor Farrow; Councillor
               │    Hallam
               └─ 21 GRIT BINS [agreed] (lines 20-24)
                     - That six grit bins be bought and be put up before the
                       first frost of the year.
            1 reference
            warning, line 1: the committee 'Planning Board' is new: it is
            not in committees.json
            warning, line 16: date Tuesday, 20th January, 2014 was a Monday;
            the date is taken, not the weekday""");
  }

  @Test
  void aTerminalWithoutLinesGetsPlainCharacters() {
    assertThat(outline(new Terminal(64, false, false)))
        .contains("|- Agenda (lines 1-13)\n|  |- 1. Apologies", "\n`- Minutes Planning Board")
        .matches("\\p{ASCII}+");
  }

  @Test
  void coloursDoNotChangeTheWords() {
    String coloured = outline(new Terminal(64, true, true));
    assertThat(coloured).contains("\u001b[31m[no\u001b[0m \u001b[31mpaper]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(outline(new Terminal(64, false, true)));
  }
}
