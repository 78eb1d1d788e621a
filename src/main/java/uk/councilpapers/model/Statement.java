package uk.councilpapers.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text about the service that the council's officer wrote, to be shown as a page. */
public record Statement(String title, List<Block> blocks) {

  /** A piece of the text. */
  public sealed interface Block {}

  /** A heading over what follows. */
  public record Heading(String text) implements Block {}

  /** Running text. */
  public record Paragraph(List<Span> spans) implements Block {

    /** Copies the spans. */
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  /** A list with bullets. */
  public record Bullets(List<Paragraph> items) implements Block {

    /** Copies the items. */
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Words, with the address that they lead to. */
  public record Span(String text, Optional<String> address) {}

  /** Copies the blocks. */
  public Statement {
    blocks = List.copyOf(blocks);
  }

  /** The text without markup; an empty line between blocks. */
  public String plain() {
    return blocks.stream().map(Statement::plain).collect(Collectors.joining("\n\n"));
  }

  private static String plain(Block block) {
    return switch (block) {
      case Heading heading -> heading.text;
      case Paragraph paragraph ->
          paragraph.spans.stream().map(Span::text).collect(Collectors.joining());
      case Bullets bullets ->
          bullets.items.stream().map(i -> "- " + plain(i)).collect(Collectors.joining("\n"));
    };
  }
}
