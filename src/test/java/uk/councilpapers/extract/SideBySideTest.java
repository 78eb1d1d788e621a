package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that stand side by side on a page of a PDF, without rules between them. */
class SideBySideTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aNumberedHeadingBesideItsParagraphsStandsAboveThem() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page()
          .cell(60, 100, "19/051", "Apologies for", "absence")
          .cell(
              170,
              100,
              "Apologies were received from Councillor Quill, who was away",
              "on business in the north for the whole of the month.")
          .cell(60, 150, "19/052", "Declarations", "of interest")
          .cell(170, 150, "There were none.");
      assertThat(lines(pdf))
          .containsExactly(
              "19/051 Apologies for absence",
              "Apologies were received from Councillor Quill, who was away on business in the north"
                  + " for the whole of the month.",
              "",
              "19/052 Declarations of interest",
              "There were none.");
    }
  }

  @Test
  void thePagesBesideATitleAndItsTextStandBehindThem() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page().cell(60, 100, "3. Minutes", "To approve.").cell(430, 100, "(Pages 5 - 10)");
      assertThat(lines(pdf)).containsExactly("3. Minutes", "To approve.\t(Pages 5 - 10)");
    }
  }

  @Test
  void whoIsToActStandsBehindTheTextWhateverItsHeight() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page()
          .cell(
              60,
              100,
              "A resident complained about the path between the church and the",
              "school. The Clerk would write to the county council.")
          .cell(430, 104, "Clerk /", "Chair");
      assertThat(lines(pdf))
          .containsExactly(
              "A resident complained about the path between the church and the school. The Clerk"
                  + " would write to the county council.\tClerk / Chair");
    }
  }

  @Test
  void aLabelBesideItsTextIsOneLineWithIt() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page()
          .cell(60, 100, "Present:")
          .cell(
              170,
              100,
              "Councillors Reed (Chairman), Holm, Lister, Marsh, North,",
              "Overton and Penrose");
      assertThat(lines(pdf))
          .containsExactly(
              "Present: Councillors Reed (Chairman), Holm, Lister, Marsh, North, Overton and"
                  + " Penrose");
    }
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page()
          .cell(60, 80, "The committee considered two applications:")
          .cell(
              60,
              110,
              "The first was for forty homes on the",
              "land north of the old railway line,",
              "with a new road. Members spoke of",
              "the traffic and of the drains, and of")
          .cell(
              300,
              110,
              "the view that had been enjoyed for",
              "years by people who live there.",
              "The second was for a public house,",
              "which was granted.");
      assertThat(lines(pdf))
          .containsExactly(
              "The committee considered two applications:",
              "",
              "The first was for forty homes on the land north of the old railway line, with a new"
                  + " road. Members spoke of the traffic and of the drains, and of the view that had"
                  + " been enjoyed for years by people who live there. The second was for a public"
                  + " house, which was granted.");
    }
  }

  @Test
  void namesInColumnsHaveALineEach() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page()
          .cell(60, 100, "Councillor Anna Keel", "Councillor Ben Mast", "Councillor Carol Hull")
          .cell(230, 100, "Councillor Dev Stern", "Councillor Ed Prow", "Councillor Fay Bilge")
          .cell(400, 100, "Councillor Gus Helm", "Councillor Hal Spar");
      assertThat(lines(pdf))
          .containsExactly(
              "Councillor Anna Keel",
              "Councillor Ben Mast",
              "Councillor Carol Hull",
              "Councillor Dev Stern",
              "Councillor Ed Prow",
              "Councillor Fay Bilge",
              "Councillor Gus Helm",
              "Councillor Hal Spar");
    }
  }

  @Test
  void cellsOfOneLineEachStayALineWithTabs() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page()
          .cell(60, 100, "Harbour dues")
          .cell(300, 100, "40")
          .cell(60, 114, "Moorings")
          .cell(300, 114, "45");
      assertThat(lines(pdf)).containsExactly("Harbour dues\t40", "Moorings\t45");
    }
  }

  @Test
  void typeIsAsLargeAsItIsSeen() throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      pdf.page().scaledText(60, 100, "Harbour dues").scaledText(150, 100, "40");
      assertThat(lines(pdf)).containsExactly("Harbour dues\t40");
    }
  }

  private List<String> lines(PdfFile pdf) throws IOException {
    Path file = pdf.save(folder.resolve("pack.pdf"));
    return new PdfReader(OcrMode.NEVER).read(file).text().lines();
  }
}
