package uk.councilpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import uk.councilpapers.Document;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.query.QueryField;
import uk.councilpapers.query.QueryParser;

/** What the README says can be typed can be typed. */
class ReadmeTest {

  private static final Document README = Document.read("README.md");
  private static final Map<String, CommandLine> COMMANDS =
      CouncilPapers.commandLine().getSubcommands();

  private static final Pattern COMMAND = Pattern.compile("council-papers ([a-z]+)");
  private static final Pattern OPTION = Pattern.compile("--[a-z]+");

  @Test
  void everyCommandIsListedAndNoOther() {
    List<String> listed = README.keys("command").stream().map(c -> command(c).orElse("")).toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
  }

  @Test
  void everyCommandThatIsNamedExists() {
    assertThat(Stream.concat(README.codes().stream(), README.blocks().stream()))
        .allMatch(typed -> command(typed).map(COMMANDS::containsKey).orElse(true));
  }

  @Test
  void everyOptionThatIsNamedExists() {
    for (String line : README.text()) {
      Optional<String> row = command(line).filter(c -> line.startsWith("|"));
      Document.codesIn(line).forEach(typed -> assertOptionsExist(typed, row));
    }
    README.blocks().forEach(typed -> assertOptionsExist(typed, Optional.empty()));
  }

  private static void assertOptionsExist(String typed, Optional<String> row) {
    Optional<String> named = command(typed).or(() -> leading(typed)).or(() -> row);
    List<CommandLine> commands =
        named
            .map(name -> Stream.ofNullable(COMMANDS.get(name)).toList())
            .orElse(List.copyOf(COMMANDS.values()));
    assertThat(OPTION.matcher(typed).results().map(MatchResult::group))
        .as(typed)
        .allMatch(
            option ->
                commands.stream().anyMatch(c -> c.getCommandSpec().findOption(option) != null));
  }

  private static Optional<String> command(String typed) {
    return COMMAND.matcher(typed).results().map((MatchResult m) -> m.group(1)).findFirst();
  }

  private static Optional<String> leading(String typed) {
    return Optional.of(typed.replaceFirst(" .*", "")).filter(COMMANDS::containsKey);
  }

  @Test
  void everyQueryThatIsShownIsUnderstood() {
    List<String> queries = README.keys("type");
    assertThat(queries).hasSizeGreaterThan(10);
    assertThat(queries).allMatch(query -> QueryParser.parse(query).notice().isEmpty());
  }

  @Test
  void everyFieldAndEveryKindOfPaperIsShown() {
    String queries = String.join(" ", README.keys("type"));
    for (QueryField field : QueryField.values()) {
      assertThat(queries).contains(field.label() + ":");
    }
    assertThat(queries).contains("before:").contains("after:");
    assertThat(README.codes())
        .containsAll(Stream.of(PaperKind.values()).map(PaperKind::id).toList());
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
    assertThat(README.blocks()).contains("cd council-papers-" + version);
    assertThat(README.codes()).contains("target/council-papers-" + version + ".tar.gz");
    assertThat(CouncilPapers.commandLine().getCommandSpec().version())
        .containsExactly("council-papers " + version);
  }
}
