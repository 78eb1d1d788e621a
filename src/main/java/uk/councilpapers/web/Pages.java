package uk.councilpapers.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.Map;
import uk.councilpapers.model.Statement;
import uk.councilpapers.web.page.ChangesPage;
import uk.councilpapers.web.page.CoveragePage;
import uk.councilpapers.web.page.DossierPage;
import uk.councilpapers.web.page.Frame;
import uk.councilpapers.web.page.HelpPage;
import uk.councilpapers.web.page.LedgerPage;
import uk.councilpapers.web.page.MeetingPage;
import uk.councilpapers.web.page.MeetingsPage;
import uk.councilpapers.web.page.MessagePage;
import uk.councilpapers.web.page.PaperPage;
import uk.councilpapers.web.page.PrintedPage;
import uk.councilpapers.web.page.RegisterPage;
import uk.councilpapers.web.page.ResultsPage;
import uk.councilpapers.web.page.SearchForm;
import uk.councilpapers.web.page.SectionPage;
import uk.councilpapers.web.page.StartPage;
import uk.councilpapers.web.page.TracePage;

/**
 * Turns what a page shows into HTML by the templates of {@code src/main/jte}.
 *
 * <p>Safe for many threads. The templates are compiled with the program.
 */
final class Pages {

  private static final String PACKAGE = "uk.councilpapers.web.templates";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          Path.of("."), ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
  private final Frame frame;

  Pages(Frame frame) {
    this.frame = frame;
  }

  String start(StartPage page) {
    return render("start.jte", page);
  }

  String results(ResultsPage page) {
    return render("results.jte", page);
  }

  String refused(SearchForm form) {
    return render("refused.jte", form);
  }

  String paper(PaperPage page) {
    return render("paper.jte", page);
  }

  String register(RegisterPage page) {
    return render("register.jte", page);
  }

  String section(SectionPage page) {
    return render("section.jte", page);
  }

  String meetings(MeetingsPage page) {
    return render("meetings.jte", page);
  }

  String meeting(MeetingPage page) {
    return render("meeting.jte", page);
  }

  String trace(TracePage page) {
    return render("trace.jte", page);
  }

  String ledger(LedgerPage page) {
    return render("ledger.jte", page);
  }

  String changes(ChangesPage page) {
    return render("changes.jte", page);
  }

  String dossier(DossierPage page) {
    return render("dossier.jte", page);
  }

  String coverage(CoveragePage page) {
    return render("coverage.jte", page);
  }

  String statement(Statement statement) {
    return render("statement.jte", statement);
  }

  String printed(PrintedPage page) {
    return render("printed.jte", page);
  }

  String help(HelpPage page) {
    return render("help.jte", page);
  }

  String message(MessagePage page) {
    return render("message.jte", page);
  }

  private String render(String template, Object page) {
    StringOutput html = new StringOutput();
    engine.render(template, Map.of("frame", frame, "page", page), html);
    return html.toString();
  }
}
