package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.model.Warning;
import uk.councilpapers.split.PackSplitter;

/** The agenda of a pack says which papers must be in it. */
class ControlTotalTest {

  private static final IndexConfig CONFIG = Shipped.CONFIG;

  private static final String MINUTES =
      """
      **PARKS PANEL**
      **Monday, 12th May, 2014**

      Present:- Councillor Ash (in the Chair); Councillors Beck and Crane.

      **21. GRIT BINS**

      Resolved:- That six grit bins be bought.

      """;

  private static final String LIAISON =
      """
      **RIVERS LIAISON GROUP**
      **Tuesday, 13th May, 2014**

      Present:- Councillor Ash (in the Chair); Councillors Beck and Crane.

      **7. WEIRS**

      The weirs were discussed.

      """;

  private static String report(String title) {
    return """
        <b>KELDERBY COUNCIL – REPORT TO MEMBERS</b>

        <b>1</b>\t<b>Meeting:</b>\t<b>Parks Panel</b>
        <b>2</b>\t<b>Date:</b>\t<b>16th June, 2014</b>
        <b>3</b>\t<b>Title:</b>\t<b>%s</b>
        <b>4</b>\t<b>Directorate:</b>\t<b>Environment</b>

        ## **5 Summary**

        There is little to say of it.

        Contact Name: Jane Dale, Parks Manager, extension 1234

        """
        .formatted(title);
  }

  private static Pack pack(String agenda, String... papers) {
    String text =
        """
        **PARKS PANEL**

        **Venue: Town Hall, Corn Row, Kelderby**

        **Date: Monday, 16th June, 2014**

        **Time: 10.00 a.m.**

        **A G E N D A**

        """
            + agenda
            + "\n\n"
            + String.join("", papers);
    SourceText lines = SourceText.of(text);
    return new PackDescriber(CONFIG)
        .describe("a.txt", lines, new PackSplitter(CONFIG).split(lines));
  }

  private static AgendaControl control(String agenda, String... papers) {
    return pack(agenda, papers).control().orElseThrow();
  }

  private static List<String> states(AgendaControl control) {
    return control.items().stream().map(i -> i.number() + " " + i.state().id()).toList();
  }

  @Test
  void everyItemWithPagesHasItsPaper() {
    AgendaControl control =
        control(
            """
            1. Apologies for Absence
            2. Minutes of the previous meeting (Pages 1 - 3)
            3. Play Areas (Pages 4 - 6)""",
            MINUTES,
            report("Play Areas"));
    assertThat(states(control)).containsExactly("1 not-expected", "2 minutes", "3 report");
    assertThat(control.sentence()).isEqualTo("2 of 2 agenda items with pages have their paper");
  }

  @Test
  void theItemWithoutAPaperAndTheRestrictedOneAreNamed() {
    AgendaControl control =
        control(
            """
            1. Apologies for Absence
            2. Minutes of the previous meeting (Pages 1 - 3)
            3. Play Areas (Pages 4 - 6)
            4. Lease of the Boathouse (Pages 7 - 9)""",
            report("Play Areas"),
            "Document is Restricted\n");
    assertThat(states(control))
        .containsExactly("1 not-expected", "2 missing", "3 report", "4 restricted");
    assertThat(control.sentence())
        .isEqualTo(
            "1 of 3 agenda items with pages have their paper; 2 has no paper; 4 is restricted");
  }

  @Test
  void minutesOfAnotherBodyAnswerTheItemThatBearsItsName() {
    AgendaControl control =
        control(
            """
            1. Minutes of the previous meeting (Pages 1 - 3)
            2. Rivers Liaison Group (Pages 4 - 6)""",
            MINUTES,
            LIAISON);
    assertThat(states(control)).containsExactly("1 minutes", "2 minutes");
  }

  @Test
  void minutesOfTwoMeetingsAnswerTheItemsThatPrintTheirDays() {
    AgendaControl control =
        control(
            """
            1. Minutes of the meeting held on 13th May, 2014 (Pages 1 - 3)
            2. Minutes of the meeting held on 12th May, 2014 (Pages 4 - 6)""",
            MINUTES);
    assertThat(states(control)).containsExactly("1 missing", "2 minutes");
  }

  @Test
  void pointsShareThePagesOfTheirItem() {
    AgendaControl control =
        control(
            """
            1. Apologies for Absence
            2. Play Areas (Pages 4 - 6)
             - (a) Mill Street
             - (b) Corn Row
            3. Urgent Business""",
            report("Mill Street"));
    assertThat(states(control))
        .containsExactly(
            "1 not-expected", "2 not-expected", "2(a) report", "2(b) missing", "3 not-expected");
  }

  @Test
  void anAgendaWithoutPagesAnnouncesNothing() {
    AgendaControl control =
        control("1. Apologies for Absence\n2. Play Areas", report("Play Areas"));
    assertThat(control.sentence())
        .isEqualTo(
            "1 of 2 agenda items have a paper; the agenda prints no pages that would announce"
                + " others");
    assertThat(control.lacking()).isEmpty();
  }

  @Test
  void anAgendaAloneLacksAllItsPapersAndSaysSo() {
    AgendaControl control = control("1. Apologies for Absence\n2. Play Areas (Pages 1 - 2)");
    assertThat(control.alone()).isTrue();
    assertThat(control.sentence())
        .isEqualTo("the agenda alone, with 2 agenda items; 1 of them announces a paper");
  }

  @Test
  void aReportUnderAnotherTitleThanItsItemIsAWarning() {
    Pack pack = pack("1. Apologies\n2. Lease of the Boathouse (Pages 1 - 2)", report("Play Areas"));
    assertThat(pack.warnings())
        .extracting(Warning::message)
        .containsExactly(
            "the committee 'Parks Panel' is new: it is not in committees.json",
            "the agenda calls item 2 'Lease of the Boathouse', the report calls itself"
                + " 'Play Areas'; the report's title is taken");
    assertThat(pack("1. Apologies\n2. The Play Area (Page 1)", report("Play Areas")).warnings())
        .extracting(Warning::message)
        .containsExactly("the committee 'Parks Panel' is new: it is not in committees.json");
  }

  @Test
  void aLongListOfLackingItemsIsGivenByNumber() {
    String agenda =
        String.join(
            "\n",
            Arrays.asList(
                "1. Play Areas (Page 1)",
                "2. Mill Street (Page 2)",
                "3. Corn Row (Page 3)",
                "4. Weirs (Page 4)",
                "5. Bridges (Page 5)",
                "6. Allotments (Page 6)",
                "7. Benches (Page 7)",
                "8. Lamps (Page 8)"));
    assertThat(control(agenda, report("Play Areas")).sentence())
        .isEqualTo("1 of 8 agenda items with pages have their paper; 2, 3, 4, 5, 6, 7, 8 lack it");
  }
}
