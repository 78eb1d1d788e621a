package uk.councilpapers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.web.json.PrintedJson;
import uk.councilpapers.web.json.SearchJson;
import uk.councilpapers.web.request.BadRequest;
import uk.councilpapers.web.request.QueryString;
import uk.councilpapers.web.request.SearchParameters;
import uk.councilpapers.web.request.SearchParametersReader;

/** The search of the pages, at a terminal. */
@Command(
    name = "search",
    description = "Searches the index; the query language is that of the pages.",
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The words to look for.")
  private List<String> words = List.of();

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ConfigOption config = new ConfigOption();

  @Option(names = "--committee", description = "Only papers of this body; may be given again.")
  private List<String> committees = new ArrayList<>();

  @Option(names = "--kind", description = "Only agenda, minute, report, appendix or other.")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--from", description = "First date of meeting: YYYY, YYYY-MM or YYYY-MM-DD.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", description = "Last date of meeting, inclusive.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--sort", description = "relevance, newest or oldest.")
  private Optional<String> sort = Optional.empty();

  @Option(names = "--json", description = "Print the answer as /api/search gives it.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SearchParameters search = parameters();
    PrintWriter out = spec.commandLine().getOut();
    try (PaperSearcher searcher = PaperSearcher.open(index.folder(), config.read())) {
      SearchResults results = searcher.search(search.toRequest());
      out.println(json ? PrintedJson.of(SearchJson.of(search, results)) : ResultText.of(results));
    }
    return 0;
  }

  /** The options as an address would state them, so that both are read by the same rules. */
  private SearchParameters parameters() {
    List<String> address = new ArrayList<>();
    add(address, "q", List.of(String.join(" ", words)));
    add(address, "committee", committees);
    add(address, "kind", kinds);
    add(address, "from", from.stream().toList());
    add(address, "to", to.stream().toList());
    add(address, "sort", sort.stream().toList());
    try {
      return SearchParametersReader.read(QueryString.parse(String.join("&", address)));
    } catch (BadRequest e) {
      throw new ParameterException(spec.commandLine(), e.detail(), e);
    }
  }

  private static void add(List<String> address, String name, List<String> values) {
    for (String value : values) {
      address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
