package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.Statement;
import uk.councilpapers.model.Statement.Block;
import uk.councilpapers.model.Statement.Bullets;
import uk.councilpapers.model.Statement.Heading;
import uk.councilpapers.model.Statement.Paragraph;
import uk.councilpapers.model.Statement.Span;

/**
 * Reads a text for a page: {@code # title} first, {@code ## heading}, {@code - bullet}, {@code
 * [words](address)}, paragraphs parted by empty lines. Everything else is text as it stands.
 *
 * <p>For one file and one thread. Makes no HTML.
 */
final class StatementReader {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)\\s]+)\\)");
  private static final Pattern ADDRESS =
      Pattern.compile("/(?!/)\\S*|https?://\\S+|mailto:[^\\s@]+@[^\\s@]+");

  private final Path file;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Paragraph> bullets = new ArrayList<>();
  private final StringBuilder running = new StringBuilder();
  private Optional<String> title = Optional.empty();
  private boolean inBullet;
  private int number;

  private StatementReader(Path file) {
    this.file = file;
  }

  /** The text of a file; refuses one without a title or with an address that is none. */
  static Statement read(Path file) {
    return new StatementReader(file).read(RuleLines.lines(file));
  }

  private Statement read(List<String> lines) {
    for (String line : lines) {
      number++;
      add(line.strip());
    }
    close();
    return new Statement(title.orElseThrow(this::untitled), blocks);
  }

  private void add(String line) {
    if (line.isEmpty()) {
      close();
    } else if (line.startsWith("# ")) {
      if (title.isPresent()) throw wrong("'" + line + "' is a second title; a heading begins ##");
      title = Optional.of(line.substring(2).strip());
    } else if (title.isEmpty()) {
      throw untitled();
    } else if (line.startsWith("## ")) {
      close();
      blocks.add(new Heading(line.substring(3).strip()));
    } else {
      addText(line);
    }
  }

  private void addText(String line) {
    if (line.startsWith("- ")) {
      closeText();
      inBullet = true;
      running.append(line.substring(2).strip());
      return;
    }
    running.append(running.isEmpty() ? "" : " ").append(line);
  }

  /** Ends the list as well as the text. */
  private void close() {
    closeText();
    inBullet = false;
    if (bullets.isEmpty()) return;
    blocks.add(new Bullets(bullets));
    bullets.clear();
  }

  /** Ends the paragraph or the point of a list that the last lines belong to. */
  private void closeText() {
    if (running.isEmpty()) return;
    Paragraph text = new Paragraph(spans(running.toString()));
    running.setLength(0);
    if (inBullet) bullets.add(text);
    if (!inBullet) blocks.add(text);
  }

  private List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    int done = 0;
    while (link.find()) {
      if (link.start() > done) spans.add(plain(text.substring(done, link.start())));
      spans.add(new Span(link.group(1), Optional.of(address(link.group(2)))));
      done = link.end();
    }
    if (done < text.length()) spans.add(plain(text.substring(done)));
    return spans;
  }

  private static Span plain(String text) {
    return new Span(text, Optional.empty());
  }

  private String address(String address) {
    if (ADDRESS.matcher(address).matches()) return address;
    throw wrong("'" + address + "' is no address; it begins with /, https://, http:// or mailto:");
  }

  private ConfigException untitled() {
    return wrong("the text has no title; its first line is wanted as '# Title'");
  }

  private ConfigException wrong(String problem) {
    return new ConfigException(file + ":" + Math.max(1, number), problem);
  }
}
