package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Word keeps in a DOCX, and shows, is read; what it keeps and does not show is not. */
class DocxReaderTest {

  private static final String LEVELS =
      level(0, "decimal", "%1.")
          + level(1, "decimal", "%1.%2")
          + level(2, "lowerLetter", "(%3)")
          + level(3, "lowerRoman", "(%4)");

  @TempDir private Path folder = Path.of("");

  @Test
  void levelsCountUnderEachOtherAndStartAgainUnderTheNext() throws IOException {
    DocxFile word =
        new DocxFile()
            .part("numbering", definition("1", LEVELS) + list("7", "1", ""))
            .paragraph(item("7", 0), "Dues")
            .paragraph(item("7", 1), "Moorings")
            .paragraph(item("7", 1), "Quay")
            .paragraph(item("7", 2), "North side")
            .paragraph(item("7", 3), "Upper steps")
            .paragraph("", "Not in the list")
            .paragraph(item("7", 0), "Dredging")
            .paragraph(item("7", 1), "Bids");
    assertThat(lines(word))
        .containsExactly(
            "1. Dues",
            "1.1 Moorings",
            "1.2 Quay",
            "(a) North side",
            "(i) Upper steps",
            "Not in the list",
            "2. Dredging",
            "2.1 Bids");
  }

  @Test
  void aListGoesOnFromAnotherOfItsKindUnlessItSaysThatItStartsAgain() throws IOException {
    DocxFile word =
        new DocxFile()
            .part(
                "numbering",
                definition("1", level(0, "decimal", "%1/19", 51))
                    + list("1", "1", "")
                    + list("2", "1", "")
                    + list(
                        "3",
                        "1",
                        "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"))
            .paragraph(item("1", 0), "Apologies")
            .paragraph(item("2", 0), "Minutes")
            .paragraph(item("3", 0), "Dues")
            .paragraph(item("3", 0), "Dredging");
    assertThat(lines(word))
        .containsExactly("51/19 Apologies", "52/19 Minutes", "5/19 Dues", "6/19 Dredging");
  }

  @Test
  void aStyleTakesItsListFromTheStyleThatItIsBasedOn() throws IOException {
    DocxFile word =
        new DocxFile()
            .part("numbering", definition("1", LEVELS) + list("1", "1", ""))
            .part(
                "styles",
                "<w:style w:styleId='Head'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                    + "</w:style><w:style w:styleId='Under'><w:basedOn w:val='Head'/><w:pPr><w:numPr>"
                    + "<w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>")
            .paragraph("<w:pStyle w:val='Head'/>", "Dues")
            .paragraph("<w:pStyle w:val='Under'/>", "Moorings")
            .paragraph(
                "<w:pStyle w:val='Head'/><w:numPr><w:numId w:val='0'/></w:numPr>", "Switched off");
    assertThat(lines(word)).containsExactly("1. Dues", "1.1 Moorings", "Switched off");
  }

  @Test
  void aLevelMayNameTheStyleInsteadOfTheStyleTheLevel() throws IOException {
    DocxFile word =
        new DocxFile()
            .part(
                "numbering",
                "<w:abstractNum w:abstractNumId='1'>"
                    + level(0, "decimal", "%1.")
                    + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
                    + "<w:pStyle w:val='Under'/><w:lvlText w:val='%1.%2'/></w:lvl></w:abstractNum>"
                    + list("1", "1", ""))
            .part(
                "styles",
                "<w:style w:styleId='Under'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                    + "</w:style>")
            .paragraph(item("1", 0), "Dues")
            .paragraph("<w:pStyle w:val='Under'/>", "Moorings");
    assertThat(lines(word)).containsExactly("1. Dues", "1.1 Moorings");
  }

  @Test
  void aNumberAloneInACellIsPrinted() throws IOException {
    DocxFile word =
        new DocxFile()
            .part("numbering", definition("1", LEVELS) + list("1", "1", ""))
            .body("<w:tbl><w:tr><w:tc>")
            .body("<w:p><w:pPr>" + item("1", 0) + "</w:pPr></w:p></w:tc><w:tc>")
            .paragraph("", "Apologies for absence")
            .body("</w:tc></w:tr></w:tbl>")
            .body("<w:p><w:pPr>" + item("1", 0) + "</w:pPr></w:p>")
            .paragraph(item("1", 0), "Dues");
    assertThat(lines(word)).containsExactly("1.\tApologies for absence", "3. Dues");
  }

  @Test
  void whatWasDeletedOrHiddenIsOutAndWhatWasInsertedIsIn() throws IOException {
    DocxFile word =
        new DocxFile()
            .body("<w:p><w:ins><w:r><w:t>The dues </w:t></w:r></w:ins>")
            .body("<w:del><w:r><w:delText>of the pier </w:delText></w:r></w:del>")
            .body("<w:moveFrom><w:r><w:t>next year </w:t></w:r></w:moveFrom>")
            .body("<w:r><w:rPr><w:vanish/></w:rPr><w:t>in secret </w:t></w:r>")
            .body("<w:moveTo><w:r><w:t>are raised.</w:t></w:r></w:moveTo></w:p>");
    assertThat(lines(word)).containsExactly("The dues are raised.");
  }

  @Test
  void softBreaksAndHyphensAreThoseThatAreSeen() throws IOException {
    DocxFile word =
        new DocxFile()
            .body("<w:p><w:r><w:t>HARBOUR</w:t><w:br/><w:t>sub</w:t><w:noBreakHyphen/>")
            .body("<w:t>com</w:t><w:softHyphen/><w:t>mittee</w:t></w:r></w:p>");
    assertThat(lines(word)).containsExactly("HARBOUR", "sub-committee");
  }

  @Test
  void textBoxesAndNotesStandBelowTheirParagraphOnce() throws IOException {
    String box = "<w:txbxContent><w:p><w:r><w:t>Ask the Clerk</w:t></w:r></w:p></w:txbxContent>";
    DocxFile word =
        new DocxFile()
            .part(
                "footnotes",
                "<w:footnote w:id='2'><w:p><w:r><w:t>Paid in May.</w:t></w:r></w:p></w:footnote>")
            .body("<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box)
            .body("</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback>")
            .body("</mc:AlternateContent></w:r><w:r><w:t>The dues</w:t>")
            .body("<w:footnoteReference w:id='2'/><w:t> are due.</w:t></w:r></w:p>");
    assertThat(lines(word)).containsExactly("The dues are due.", "Ask the Clerk", "Paid in May.");
  }

  @Test
  void capitalsAreThoseThatAreSeen() throws IOException {
    DocxFile word =
        new DocxFile()
            .part(
                "styles",
                "<w:style w:styleId='Head'><w:rPr><w:caps/></w:rPr></w:style>"
                    + "<w:style w:styleId='Plain'><w:basedOn w:val='Head'/><w:rPr>"
                    + "<w:caps w:val='0'/></w:rPr></w:style>")
            .paragraph("<w:pStyle w:val='Head'/>", "Harbour dues")
            .paragraph("<w:pStyle w:val='Plain'/>", "Harbour dues");
    assertThat(lines(word)).containsExactly("HARBOUR DUES", "Harbour dues");
  }

  @Test
  void aLetterheadIsKeptWhereTheTextDoesNotNameItsBody() throws IOException {
    String letterhead = "<w:p><w:r><w:t>HARBOURMOUTH TOWN COUNCIL</w:t></w:r></w:p><w:p><w:r><w:t>";
    String section = "<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>";
    assertThat(
            lines(
                new DocxFile()
                    .part("header", letterhead + "OFFICIAL</w:t></w:r></w:p>")
                    .paragraph("", "Minutes of the meeting on 4 March 2019")
                    .body(section)))
        .containsExactly("HARBOURMOUTH TOWN COUNCIL", "Minutes of the meeting on 4 March 2019");
    assertThat(
            lines(
                new DocxFile()
                    .part("header", letterhead + "OFFICIAL</w:t></w:r></w:p>")
                    .paragraph("", "Minutes of the Quay Committee on 4 March 2019")
                    .body(section)))
        .containsExactly("Minutes of the Quay Committee on 4 March 2019");
  }

  private List<String> lines(DocxFile word) throws IOException {
    Path file = word.save(folder.resolve("paper.docx"));
    return new WordReader().read(file).text().lines().stream().filter(l -> !l.isEmpty()).toList();
  }

  private static String item(String list, int level) {
    return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
  }

  private static String definition(String id, String levels) {
    return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
  }

  private static String list(String id, String definition, String overrides) {
    String kind = "<w:abstractNumId w:val='" + definition + "'/>";
    return "<w:num w:numId='" + id + "'>" + kind + overrides + "</w:num>";
  }

  private static String level(int level, String format, String text) {
    return level(level, format, text, 1);
  }

  private static String level(int level, String format, String text, int start) {
    return "<w:lvl w:ilvl='"
        + level
        + "'><w:start w:val='"
        + start
        + "'/><w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/></w:lvl>";
  }
}
