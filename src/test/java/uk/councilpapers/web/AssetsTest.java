package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One stylesheet and one script, small, kept by browsers, and enough for every page. */
class AssetsTest {

  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern CLASS = Pattern.compile("\\bgovuk-(?!frontend)[a-z0-9_-]+");
  private static final Pattern ADDRESS = Pattern.compile("/assets/council-papers-\\w+\\.(css|js)");

  private static String sheet(TestServer server) {
    return server.get(addresses(server).getFirst()).body();
  }

  private static List<String> addresses(TestServer server) {
    return ADDRESS.matcher(server.get("/").body()).results().map(MatchResult::group).toList();
  }

  @Test
  void everyClassOfTheDesignSystemInATemplateHasARule() {
    try (TestServer server = new TestServer(SamplePapers.library(Map.of()))) {
      String css = sheet(server);
      Set<String> missing = new TreeSet<>();
      for (String name : classes()) {
        String component = name.split("__|--", 2)[0];
        if (!css.contains("." + component)) missing.add(name);
      }
      assertThat(missing).isEmpty();
    }
  }

  private static Set<String> classes() {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CLASS.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  @Test
  void theyMayBeKeptForAYearAndTravelCompressed() {
    try (TestServer server = new TestServer(SamplePapers.library(Map.of()))) {
      assertThat(addresses(server)).hasSize(2);
      for (String address : addresses(server)) {
        HttpResponse<String> answer = server.get(address, "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("cache-control"))
            .hasValue("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("content-encoding")).hasValue("gzip");
      }
    }
  }

  @Test
  void theSheetHasNoPartThatNoPageNeedsAndNoRuleWithoutASelector() {
    try (TestServer server = new TestServer(SamplePapers.library(Map.of()))) {
      assertThat(sheet(server))
          .contains(".govuk-pagination", ".govuk-error-summary", ".cp-hit")
          .doesNotContain(".govuk-accordion", ".govuk-radios", ".govuk-header", "url(")
          .doesNotContainPattern("[{}]\\s*\\{")
          .hasSizeLessThan(100_000);
    }
  }

  @Test
  void aPageOfResultsIsUnder60KilobytesAndHoldsNoScriptOrStyleOfItsOwn() {
    try (TestServer server = new TestServer(SamplePapers.library(Map.of()))) {
      String html = server.get("/?q=parking").body();
      assertThat(html).hasSizeLessThan(60_000);
      assertThat(html).doesNotContain("<style", "style=", "onclick", "javascript:");
      assertThat(Pattern.compile("<script[^>]*></script>").matcher(html).results()).hasSize(1);
      assertThat(html).doesNotContainPattern("<script[^>]*>[^<]");
    }
  }
}
