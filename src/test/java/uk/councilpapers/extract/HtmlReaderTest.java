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
