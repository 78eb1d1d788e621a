package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved pages print as their content, line by line. */
class HtmlReaderTest {

  @Test
  void anItemOfAModernGovPageIsNumberAndTitleOnOneLine() {
    String page =
        """
        <body><nav><a href="/">Home</a></nav>
        <div id="modgov"><div class="mgSubTitle"><h2 class="mgSubTitleTxt"><a href="x">Quay &amp;
        Slipway Board - Monday, 4th March, 2019 10.00 am</a></h2></div>
        <ul class="mgActionList"><li>Agenda frontsheet <span class="mgFileSize">PDF 97 KB</span></li></ul>
        <div class="mgContent"><p><span class="mgLabel">Venue: </span>Harbour Office</p>
        <table class="mgItemTable"><tr><th class="mgHide">No.</th><th class="mgHide">Item</th></tr>
        <tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI1"></a>5.</p></td>
        <td><p class="mgAiTitleTxt">Harbour dues</p><div class="mgWordPara"><p>To consider the
        dues.</p></div><p class="mgSubItemTitleTxt">Minutes:</p><p>The dues were agreed.</p></td></tr>
        </table></div></div><div>Share this page</div></body>\
        """;
    assertThat(lines(page))
        .containsExactly(
            "Quay & Slipway Board",
            "Monday, 4th March, 2019 10.00 am",
            "Venue: Harbour Office",
            "5. Harbour dues",
            "To consider the dues.",
            "Minutes:",
            "The dues were agreed.");
  }

  @Test
  void menusScriptsBannersAndHiddenPartsAreLeftOut() {
    String page =
        """
        <body><header>Kelderby</header><div id="cookie-banner">We use cookies</div>
        <main><h1>Minutes</h1><script>var a = 1;</script><p style="display:none">Draft</p>
        <form><label>Search</label><input value="x"><button>Go</button></form>
        <p>The report was noted.</p></main><footer>Contact us</footer></body>\
        """;
    assertThat(lines(page)).containsExactly("Minutes", "Search", "The report was noted.");
  }

  @Test
  void thePageOfOneItemNamesItsMeetingAndItsNumberFirst() {
    String page =
        """
        <div id="modgov"><h1 class="mgMainTitleTxt">Agenda item</h1>
        <h2 class="mgSubTitleTxt">Harbour dues</h2><ul class="mgActionList"><li><a>Meeting of Quay
        Board, Monday, 4th March, 2019 10.00 am (Item 5.)</a></li><li><a>Issue details</a></li></ul>
        <div class="mgContent"><h3>Decision:</h3><p>The dues were agreed.</p></div></div>\
        """;
    assertThat(lines(page))
        .containsExactly(
            "Quay Board",
            "Monday, 4th March, 2019 10.00 am",
            "5. Harbour dues",
            "Decision:",
            "The dues were agreed.");
  }

  @Test
  void whatAParishSitePutsAroundAndIntoItsPagesIsLeftOut() {
    String page =
        """
        <div id="header"><h1>Kelderby Parish Council</h1></div>
        <div class="top"><a>Home</a> <a>Councillors</a> <a>Minutes</a></div>
        <div id="content"><div class="entry-meta">Posted on 20 May by the clerk</div>
        <h2>Minutes of the Parish Council, 14 May 2019</h2><p>1. Apologies: none.</p>
        <div class="sharedaddy">Share this</div></div>
        <div class="left-sidebar">Fair on Saturday</div><div id="footer">Privacy policy</div>\
        """;
    assertThat(lines(page))
        .containsExactly(
            "Kelderby Parish Council",
            "Minutes of the Parish Council, 14 May 2019",
            "1. Apologies: none.");
  }

  @Test
  void theNameOfTheSiteIsNotPutBeforeACommitteeOrBeforeItself() {
    String title = "<title>Minutes - Kelderby Parish Council</title>";
    assertThat(lines(title + "<p>Minutes of the Finance Committee</p>"))
        .containsExactly("Minutes of the Finance Committee");
    assertThat(lines(title + "<p>KELDERBY PARISH COUNCIL</p><p>Minutes of the Parish Council</p>"))
        .containsExactly("KELDERBY PARISH COUNCIL", "Minutes of the Parish Council");
    assertThat(lines(title + "<p>Minutes of 14 May 2019</p>"))
        .containsExactly("Kelderby Parish Council", "Minutes of 14 May 2019");
  }

  @Test
  void aTableThatPlacesThePageIsNoTable() {
    String page =
        """
        <table><tr><td><a>Home</a><br><a>Minutes</a><br><a>Contact</a></td>
        <td><h2>Quay Board</h2><p>1. Apologies</p><p>None.</p></td></tr></table>\
        """;
    assertThat(lines(page)).containsExactly("Quay Board", "1. Apologies", "None.");
  }

  @Test
  void linksToReportsAreNoMenu() {
    String page = "<ul><li><a>Apologies</a></li><li><a>Minutes</a></li><li><a>Dues</a></li></ul>";
    assertThat(lines(page)).containsExactly("- Apologies", "- Minutes", "- Dues");
  }

  @Test
  void textThatWasEncodedTwiceIsDecodedTwice() {
    assertThat(
            lines("<div>&lt;p&gt;Dues of &amp;pound;40&lt;/p&gt;&lt;p&gt;Agreed.&lt;/p&gt;</div>"))
        .containsExactly("Dues of £40", "Agreed.");
  }

  @Test
  void linesThatAreTypedAsTheyAreStayLines() {
    assertThat(lines("<pre>1. Apologies\n2. Dues</pre>"))
        .containsExactly("1. Apologies", "2. Dues");
  }

  @Test
  void aTermWithOneThingSaidOfItIsALabel() {
    assertThat(
            lines(
                "<dl><dt>Date</dt><dd>4 March 2019</dd><dt>Venue:</dt><dd>Harbour Office</dd>"
                    + "<dt>Members</dt><dd>Ada Quay</dd><dd>Bob Hale</dd></dl>"))
        .containsExactly(
            "Date: 4 March 2019", "Venue: Harbour Office", "Members", "Ada Quay", "Bob Hale");
  }

  @Test
  void aTableRowIsALineWithTabsBetweenItsCells() {
    String page =
        "<table><tr><th>Action</th><th>Owner</th><th>Due</th></tr>"
            + "<tr><td><p>Mend the</p><p>quay</p></td><td></td><td>May</td></tr></table>";
    assertThat(lines(page)).containsExactly("Action\tOwner\tDue", "Mend the quay\t\tMay");
  }

  @Test
  void aListItemBearsTheNumberThatABrowserPrints() {
    String page =
        "<ol start=4><li><h4>Dues</h4><p>Agreed.</p></li><li>Slipway<ol type=a><li>Rails</li></ol>"
            + "</li></ol><ul><li>Tide tables</li></ul><ol><li>1. Printed already</li></ol>";
    assertThat(lines(page))
        .containsExactly(
            "4. Dues", "Agreed.", "5. Slipway", "a) Rails", "- Tide tables", "1. Printed already");
  }

  @Test
  void aLineBreakEndsALineAndAParagraphStandsBetweenBlankLines() {
    assertThat(HtmlReader.read("<p>SHARON QUAY,<br>Clerk</p><p>Next</p>").text().lines())
        .containsExactly("SHARON QUAY,", "Clerk", "", "Next");
  }

  @Test
  void theTitleIsAProperty() {
    assertThat(HtmlReader.read("<title> Quay Board </title><p>x</p>").properties())
        .containsEntry("title", "Quay Board");
  }

  @Test
  void theDeclaredCharacterSetIsUsed(@TempDir Path folder) throws IOException {
    byte[] page =
        "<meta charset=\"iso-8859-1\"><p>Café £5</p>".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("page.html"), page);
    assertThat(HtmlReader.read(file).text().lines()).containsExactly("Café £5");
  }

  private static List<String> lines(String html) {
    return HtmlReader.read(html).text().lines().stream().filter(l -> !l.isEmpty()).toList();
  }
}
