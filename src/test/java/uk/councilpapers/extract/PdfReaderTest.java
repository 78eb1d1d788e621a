package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.extract.Extraction.Extracted;
import uk.councilpapers.model.Bookmark;

/** A PDF becomes lines with pages. */
class PdfReaderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void wrappedLinesAreOneAndEachItemStartsALine() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page()
          .text(60, 80, "HARBOUR BOARD")
          .text(60, 120, "1.")
          .text(90, 120, "Apologies for absence")
          .text(60, 150, "2. Minutes of the meeting (Pages 1 - 7)")
          .text(
              60,
              180,
              "The Harbour Master reported that the tide had been higher in the spring than in any"
                  + " of the")
          .text(60, 194, "years before, and that the quay had been under water.");
      assertThat(read(pdf).text().lines())
          .containsExactly(
              "HARBOUR BOARD",
              "",
              "1. Apologies for absence",
              "",
              "2. Minutes of the meeting (Pages 1 - 7)",
              "",
              "The Harbour Master reported that the tide had been higher in the spring than in any"
                  + " of the years before, and that the quay had been under water.");
    }
  }

  @Test
  void aRuledTableIsRowsWithTabsWhateverTheHeightOfItsCells() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page()
          .box(60, 100, 100, 20)
          .box(160, 100, 300, 20)
          .box(60, 120, 100, 40)
          .box(160, 120, 300, 40)
          .text(65, 114, "Action")
          .text(165, 114, "Owner")
          .text(65, 144, "Mend the quay")
          .text(165, 134, "Harbour Master, with the help of the people who live")
          .text(165, 148, "there");
      assertThat(read(pdf).text().lines())
          .containsExactly(
              "Action\tOwner",
              "Mend the quay\tHarbour Master, with the help of the people who live there");
    }
  }

  @Test
  void columnsWithoutRulesArePartedByTabs() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page().text(60, 100, "Harbour dues").text(300, 100, "40").text(400, 100, "45");
      assertThat(read(pdf).text().lines()).containsExactly("Harbour dues\t40\t45");
    }
  }

  @Test
  void aPageKnowsItsFirstLineAndPageStampsAreNoText() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page().text(60, 100, "The first page has this text on it.").text(300, 810, "Page 1");
      pdf.page().text(60, 100, "The second page has this text on it.").text(300, 810, "Page 2");
      Extracted read = read(pdf);
      assertThat(read.text().lines())
          .containsExactly(
              "The first page has this text on it.", "", "The second page has this text on it.");
      assertThat(read.text().pageStarts()).containsExactly(1, 3);
    }
  }

  @Test
  void whatThePdfSaysOfItselfIsKept() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page().text(60, 100, "The first page has this text on it.");
      pdf.page().text(60, 100, "The second page has this text on it.");
      PDDocumentInformation about = pdf.document().getDocumentInformation();
      about.setTitle("Agenda pack");
      about.setAuthor("Ada Quay");
      PDDocumentOutline outline = new PDDocumentOutline();
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle("2 Harbour dues");
      item.setDestination(pdf.document().getPage(1));
      outline.addLast(item);
      pdf.document().getDocumentCatalog().setDocumentOutline(outline);
      Extracted read = read(pdf);
      assertThat(read.properties()).containsEntry("title", "Agenda pack");
      assertThat(read.properties()).containsEntry("author", "Ada Quay");
      assertThat(read.text().bookmarks()).containsExactly(new Bookmark("2 Harbour dues", 1, 2));
    }
  }

  @Test
  void aLockedPdfIsRefused() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page().text(60, 100, "Nobody may read this without the word.");
      pdf.document()
          .protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      assertThatThrownBy(() -> read(pdf))
          .isInstanceOf(UnreadableException.class)
          .hasMessage("is locked with a password; save it without one and index again");
    }
  }

  @Test
  void aDamagedPdfIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("pack.pdf"), "%PDF-1.4\nno objects at all");
    assertThatThrownBy(() -> new PdfReader(OcrMode.NEVER).read(file))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("is damaged (");
  }

  @Test
  void aScanIsRefusedWhereNoneIsToBeRead() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page().scan("HARBOUR BOARD").page().scan("AGENDA");
      assertThatThrownBy(() -> read(pdf))
          .hasMessage("is a scan without text: 2 pages; index again with --ocr auto");
    }
  }

  @Test
  void aScannedPageIsReadAmongPrintedOnes() throws IOException {
    assumeTrue(Ocr.installed().isAvailable(), "skipped: tesseract is not installed");
    try (PdfFile pdf = new PdfFile()) {
      pdf.page().text(60, 100, "The first page has this text on it.");
      pdf.page().scan("HARBOUR BOARD", "Monday 4 March 2019");
      List<String> lines =
          new PdfReader(OcrMode.AUTO).read(pdf.save(folder.resolve("pack.pdf"))).text().lines();
      assertThat(lines)
          .contains("The first page has this text on it.", "HARBOUR BOARD", "Monday 4 March 2019");
    }
  }

  @Test
  void aScanIsReadThoughStampsArePrintedOverIt() throws IOException {
    assumeTrue(Ocr.installed().isAvailable(), "skipped: tesseract is not installed");
    try (PdfFile pdf = new PdfFile()) {
      pdf.page()
          .scan("HARBOUR BOARD", "Monday 4 March 2019")
          .text(400, 40, "Agenda Item 5, Appendix 2: a letter from the owner of the quay");
      List<String> lines =
          new PdfReader(OcrMode.AUTO).read(pdf.save(folder.resolve("pack.pdf"))).text().lines();
      assertThat(lines).contains("HARBOUR BOARD", "Monday 4 March 2019");
    }
  }

  @Test
  void lettersThatMeanOtherLettersAreRefusedRatherThanIndexed() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page();
      pdf.cell(
          60,
          80,
          "7KH KDUERXU PDVWHU UHSRUWHG WKDW WKH GXHV RI DOO ERDWV ZHUH UDLVHG EB WKH",
          "ERDUG DW LWV ODVW PHHWLQJ DQG WKDW QRERGB KDG ZULWWHQ WR REMHFW. PUV TXDB",
          "DVNHG ZKHWKHU PRRULQJV RQ WKH QRUWK VLGH FRXOG EH OHW WR YLVLWRUV; WKH FOHUN",
          "ZRXOG ILQG RXW DQG UHSRUW LQ PDB. LW ZDV DJUHHG WKDW WKH VOLSZDB EH PHQGHG.");
      assertThatThrownBy(() -> read(pdf))
          .hasMessage(
              "has letters that do not say what they mean: 1 page; index again with --ocr auto");
    }
  }

  private Extracted read(PdfFile pdf) throws IOException {
    return new PdfReader(OcrMode.NEVER).read(pdf.save(folder.resolve("pack.pdf")));
  }
}
