package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.search.PaperSearcher;

/** A report that arrives in the pack, as a single file and in a supplement is one paper. */
class ReprintedReportTest {

  private static final String BODY =
      """
      **5. Summary**

      The Council grits four hundred miles of road on a winter's night. This report asks Members
      to agree where the next forty grit bins are to stand, and what is to become of those that
      were vandalised in the winter before.

      **7. Proposals and Details**

      Bins are proposed at Mill Street, Chapel Rise, the foot of Quarry Lane and at thirty-seven
      other places that residents named in the autumn. Each costs two hundred pounds to buy and
      sixty pounds a winter to fill. Ward Members were asked and had no objection.

      **8. Finance**

      The cost of ten thousand four hundred pounds is met from the winter maintenance budget.
      """;

  private static final String PACK =
      """
      **PLANNING BOARD**

      **Venue: Town Hall, Corn Row, Kelderby**

      **Date: Monday, 17th February, 2014**

      **Time: 10.00 a.m.**

      **A G E N D A**

      1. Apologies for Absence
      2. Winter Grit Bins (Pages 1 - 3)

      """
          + report("Winter Grit Bins", BODY);

  @TempDir private Path temporary;

  private PaperFolder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new PaperFolder(temporary);
  }

  private static String report(String title, String body) {
    return """
        ROTHER VALE BOROUGH COUNCIL – REPORT TO MEMBERS

        | 1. | Meeting: | Planning Board |
        |-----|-----|-----|
        | 2. | Date: | 17th February, 2014 |
        | 3. | Title: | %s |
        | 4. | Directorate: | Streetpride |

        """
            .formatted(title)
        + body;
  }

  @Test
  void theSingleFileIsAnotherSourceOfTheReportInThePack() throws IOException {
    folder.write("pack.txt", PACK);
    folder.write("a single report.txt", report("Report on Winter Grit Bins 2014", BODY));
    folder.index();
    assertThat(reports()).containsExactly("Winter Grit Bins: pack.txt, a single report.txt");
  }

  @Test
  void theOrderOfRunsDoesNotMatterAndNoRunAfterItChangesAnything() throws IOException {
    folder.write("single.txt", report("Report on Winter Grit Bins 2014", BODY));
    folder.index();
    String alone = onlyReport().id();
    folder.write("pack.txt", PACK);
    folder.index();
    assertThat(reports()).containsExactly("Winter Grit Bins: pack.txt, single.txt");
    assertThat(onlyReport().otherIds()).containsExactly(alone);
    folder.touch("single.txt");
    folder.index();
    folder.write("single.txt", report("Report on Winter Grit Bins 2014", BODY) + "\n\n");
    folder.index();
    assertThat(reports()).containsExactly("Winter Grit Bins: pack.txt, single.txt");
  }

  @Test
  void theAddressOfTheSingleFilesPaperLeadsToTheJoinedOne() throws IOException {
    folder.write("single.txt", report("Report on Winter Grit Bins 2014", BODY));
    folder.index();
    String alone = onlyReport().id();
    folder.write("pack.txt", PACK);
    folder.index();
    try (PaperSearcher searcher = PaperSearcher.open(folder.indexPath(), PaperFolder.CONFIG)) {
      assertThat(searcher.paper(alone)).map(Paper::title).contains("Winter Grit Bins");
    }
  }

  @Test
  void whenThePackIsPrunedTheSingleFileStandsAloneAgain() throws IOException {
    folder.write("pack.txt", PACK);
    folder.write("single.txt", report("Report on Winter Grit Bins 2014", BODY));
    folder.index();
    folder.delete("pack.txt");
    folder.prune();
    assertThat(reports()).containsExactly("Report on Winter Grit Bins 2014: single.txt");
    assertThat(onlyReport().otherIds()).isEmpty();
  }

  @Test
  void theAppendixOfBothIsOneAppendixOfTheJoinedReport() throws IOException {
    folder.write("pack.txt", PACK + APPENDIX);
    folder.write("single.txt", report("Report on Winter Grit Bins 2014", BODY + APPENDIX));
    folder.index();
    List<Paper> appendices =
        folder.all().stream().filter(p -> p.kind() == PaperKind.APPENDIX).toList();
    assertThat(appendices).hasSize(1);
    Paper appendix = appendices.getFirst();
    assertThat(appendix.partOf()).contains(onlyReport().id());
    assertThat(appendix.sources()).extracting(PaperSource::file).containsExactly(BOTH);
  }

  @Test
  void aReportOfAnotherMatterUnderALikeTitleStaysApart() throws IOException {
    folder.write("pack.txt", PACK);
    folder.write(
        "bridges.txt",
        report("Winter Grit Bins: Bridges", BODY.replaceAll("[Bb]ins", "salt spreaders") + OTHER));
    folder.index();
    assertThat(reports())
        .containsExactly("Winter Grit Bins: pack.txt", "Winter Grit Bins: Bridges: bridges.txt");
  }

  @Test
  void theSameWordsUnderAnotherTitleStayApart() throws IOException {
    folder.write("pack.txt", PACK);
    folder.write("north.txt", report("Grit Bins: Northern Wards", BODY));
    folder.index();
    assertThat(reports()).hasSize(2);
  }

  private static final String[] BOTH = {"pack.txt", "single.txt"};

  private static final String APPENDIX =
      """

      **Appendix 1: Places proposed for grit bins**

      Mill Street, beside the bus shelter. Chapel Rise, at the top of the steps. Quarry Lane, at
      its foot, where the school bus turns. Tannery Hill, outside number forty. Coldwell Terrace.
      """;

  private static final String OTHER =
      """

      **9. Risks and Uncertainties**

      Three bridges over the canal freeze before the roads do, since cold air reaches them from
      below. A spreader fixed to the parapet sprays brine when a sensor in the deck says so. Two
      firms were asked for a price; the dearer offers ten years of maintenance with it, and the
      cheaper has built none in this country so far.
      """;

  private Paper onlyReport() throws IOException {
    List<Paper> reports = reportPapers();
    assertThat(reports).hasSize(1);
    return reports.getFirst();
  }

  private List<Paper> reportPapers() throws IOException {
    return folder.all().stream().filter(p -> p.kind() == PaperKind.REPORT).toList();
  }

  private List<String> reports() throws IOException {
    return reportPapers().stream()
        .map(
            p ->
                p.title()
                    + ": "
                    + String.join(", ", p.sources().stream().map(PaperSource::file).toList()))
        .toList();
  }
}
