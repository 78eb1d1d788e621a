package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word's files print with the numbers that Word computes. */
class WordReaderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aNumberThatWordComputesIsPartOfTheText() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      BigInteger list = numberedList(word);
      word.createParagraph().createRun().setText("AGENDA");
      numbered(word, list, "Apologies for absence");
      numbered(word, list, "Harbour dues");
      assertThat(lines(word))
          .containsExactly("AGENDA", "1. Apologies for absence", "2. Harbour dues");
    }
  }

  @Test
  void aNumberThatComesFromTheStyleIsPartOfTheTextToo() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("Item");
      style.setType(STStyleType.PARAGRAPH);
      style.addNewPPr().addNewNumPr().addNewNumId().setVal(numberedList(word));
      word.createStyles().addStyle(new XWPFStyle(style));
      for (String text : List.of("Apologies for absence", "Harbour dues")) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("Item");
        paragraph.createRun().setText(text);
      }
      assertThat(lines(word)).containsExactly("1. Apologies for absence", "2. Harbour dues");
    }
  }

  @Test
  void tablesStandInTheOrderOfTheDocument() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("Before");
      XWPFTable table = word.createTable(2, 3);
      table.getRow(0).getCell(0).setText("BRIEFING");
      table.getRow(0).getCell(1).setText("TO:");
      table.getRow(0).getCell(2).setText("Harbour Board");
      table.getRow(1).getCell(1).setText("DATE:");
      table.getRow(1).getCell(2).setText("4 March 2019");
      word.createParagraph().createRun().setText("After");
      assertThat(lines(word))
          .containsExactly(
              "Before", "BRIEFING\tTO:\tHarbour Board", "\tDATE:\t4 March 2019", "After");
    }
  }

  @Test
  void tabsAndLineBreaksAreThoseOfTheAuthor() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      var run = word.createParagraph().createRun();
      run.setText("Ada Quay");
      run.addTab();
      run.setText("Chair");
      run.addBreak();
      run.setText("3.");
      run.addTab();
      run.setText("Dues");
      assertThat(lines(word)).containsExactly("Ada Quay\tChair", "3. Dues");
    }
  }

  @Test
  void headersAreLeftOut() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
      header.createParagraph().createRun().setText("OFFICIAL");
      word.createParagraph().createRun().setText("Minutes");
      assertThat(lines(word)).containsExactly("Minutes");
    }
  }

  @Test
  void anOldWordFileReadsAlike() throws IOException, URISyntaxException {
    Path file = Path.of(WordReaderTest.class.getResource("/extract/harbour-board.doc").toURI());
    assertThat(lines(file))
        .containsExactly(
            "HARBOUR BOARD",
            "Date: Monday, 4th March, 2019",
            "AGENDA",
            "1. Apologies for absence",
            "2. Minutes of the previous meeting (Pages 1 - 7)",
            "a. Quay lighting",
            "b. Slipway",
            "3. Dredging",
            "Reports for decision",
            "4. Harbour dues 2019/20",
            "- first bullet",
            "- second bullet",
            "Decision\tOwner\tDue",
            "Repair the quay\t\tMay 2019",
            "Paint the shed in blue\tHarbour Master\tJune 2019",
            "Resolved:- That the report be noted.");
  }

  private List<String> lines(XWPFDocument word) throws IOException {
    Path file = folder.resolve("paper.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      word.write(out);
    }
    return lines(file);
  }

  private static List<String> lines(Path file) throws IOException {
    return new WordReader().read(file).text().lines().stream().filter(l -> !l.isEmpty()).toList();
  }

  private static BigInteger numberedList(XWPFDocument word) {
    CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
    numbering.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = numbering.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal("%1.");
    BigInteger id = word.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering));
    return word.getNumbering().addNum(id);
  }

  private static void numbered(XWPFDocument word, BigInteger list, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.ZERO);
    paragraph.createRun().setText(text);
  }
}
