package uk.councilpapers.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;

/** Papers of an invented council, with everything that a page can show. */
final class SamplePapers {

  static final Paper PARKING =
      PaperBuilder.minute("transport-2023-06-14-34", "34", "Residents' Parking: Harbour Ward")
          .of("Transport Committee", "2023-06-14")
          .by("Maren Ashdown", "Head of Highways")
          .by("Tobias Quill", "Senior Engineer")
          .present("Councillor Bright", "Councillor Penhale")
          .on("Highways and parking")
          .resolved(
              Outcome.AGREED,
              "That residents' parking be introduced in Harbour Ward for a trial of twelve months.",
              "That a report on the trial be brought back in June 2024.")
          .text(
              """
              34. RESIDENTS' PARKING: HARBOUR WARD

              Consideration was given to a report presented by Maren Ashdown, Head of Highways, on
              requests for residents' parking near the harbour. Visitors' parking had doubled since
              the new ferry times.

              Discussion ensued with the following points raised:-

              - Shop owners had asked for parking of up to one hour without a permit.
              - The cost of permits was a worry for families with two cars.
              - Blue badge holders would keep their parking places.

              Permit charges

              Street	Places	Charge a year
              Quay Street	42	£35
              Mill Lane	18	£35

              Resolved:-

              (1) That residents' parking be introduced in Harbour Ward for a trial of twelve months.

              (2) That a report on the trial be brought back in June 2024.\
              """)
          .build();

  static final Paper REPORT =
      PaperBuilder.paper(PaperKind.REPORT, "transport-2024-06-12-r1", "Harbour Ward parking: trial")
          .of("Transport Committee", "2024-06-12")
          .by("Maren Ashdown", "Head of Highways")
          .on("Highways and parking")
          .on("Finance and budget")
          .recommends(
              "That the parking scheme be made permanent.", "That charges stay at £35 a year.")
          .in("packs/Transport 12-Jun-2024.pdf")
          .paged()
          .text(longReport())
          .build();

  private SamplePapers() {}

  private static String longReport() {
    StringBuilder text = new StringBuilder("1. Background\n\n");
    for (int i = 1; i <= 12; i++) {
      text.append("1.").append(i).append(" In month ").append(i);
      text.append(" of the trial the number of parking permits rose to ").append(60 + 4 * i);
      text.append(", and wardens recorded fewer complaints than in the year before.\n\n");
    }
    return text + "2. Finance\n\nThe scheme pays for itself.\n\nBackground papers\n\nNone.";
  }

  /** Fifty-odd papers of three committees over four years. */
  static ListLibrary library(Map<String, Path> files) {
    List<Paper> papers = new ArrayList<>(List.of(PARKING, REPORT));
    papers.add(
        PaperBuilder.paper(PaperKind.APPENDIX, "transport-2024-06-12-r1-a", "Appendix A: survey")
            .of("Transport Committee", "2024-06-12")
            .partOf(REPORT.id())
            .text("Answers of 212 households on parking.")
            .build());
    for (int i = 0; i < 48; i++) papers.add(another(i));
    return new ListLibrary(List.copyOf(papers), files);
  }

  private static Paper another(int i) {
    List<String> committees =
        List.of(
            "Transport Committee",
            "Overview and Scrutiny Management Board (Harbours, Coast and Flood Resilience)",
            "Cabinet");
    return PaperBuilder.minute("minute-" + i, "C" + (i + 1), "Parking and access, part " + (i + 1))
        .of(committees.get(i % 3), (2020 + i % 4) + "-03-" + (10 + i % 15))
        .by("Officer " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(i % 26) + "nders", "Manager")
        .on("Topic " + i % 14)
        .resolved(Outcome.NOTED, "That the report be noted.")
        .text("The committee heard of parking in street " + i + ".\n\nResolved:- That it be noted.")
        .build();
  }
}
