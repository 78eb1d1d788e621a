package uk.councilpapers.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The agenda of a pack as its control total: which items have their paper in it and which do not.
 *
 * <p>Immutable. An item that prints a range of pages announces a paper; a point shares the range of
 * the item that it belongs to. Says nothing about papers in other files.
 *
 * @param paged whether the agenda prints pages, without which nothing is announced
 */
public record AgendaControl(boolean paged, List<Item> items) {

  private static final Set<ItemState> IN_PLACE =
      EnumSet.of(ItemState.REPORT, ItemState.MINUTES, ItemState.OTHER);

  /**
   * One item.
   *
   * @param number as printed
   * @param kind of the paper when it is neither report nor minutes, {@code letter}
   */
  public record Item(String number, String title, ItemState state, Optional<String> kind) {

    /** Whether the item has the paper that one looks for, not only a letter or slides about it. */
    public boolean inPlace() {
      return IN_PLACE.contains(state) && kind.filter(k -> !k.equals("other")).isEmpty();
    }

    private String lack() {
      String what =
          switch (state) {
            case RESTRICTED -> "is restricted";
            case MISSING -> "has no paper";
            case OTHER -> "has " + article(kind.orElse("other paper")) + " only";
            case REPORT, MINUTES, NOT_EXPECTED -> "lacks nothing";
          };
      return number + " " + what;
    }

    private static String article(String noun) {
      return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
  }

  /** Copies the items. */
  public AgendaControl {
    items = List.copyOf(items);
  }

  /** The items of which one expects a paper, or that have one. */
  public List<Item> expected() {
    return items.stream().filter(i -> i.state != ItemState.NOT_EXPECTED).toList();
  }

  /** How many items have their paper. */
  public long inPlace() {
    return items.stream().filter(Item::inPlace).count();
  }

  /** The items that lack their paper. */
  public List<Item> lacking() {
    return expected().stream().filter(i -> !i.inPlace()).toList();
  }

  /** Whether the file holds the agenda and none of the papers. */
  public boolean alone() {
    return items.stream()
        .allMatch(i -> i.state == ItemState.NOT_EXPECTED || i.state == ItemState.MISSING);
  }

  /** For people: {@code 7 of 9 agenda items with pages have their paper; 9 has a letter only}. */
  public String sentence() {
    int expected = expected().size();
    if (alone()) return aloneSentence(expected);
    List<String> parts = new ArrayList<>();
    parts.add(
        paged
            ? inPlace() + " of " + counted(expected) + " with pages have their paper"
            : inPlace() + " of " + counted(items.size()) + " have a paper");
    if (lacking().size() <= LONGEST_LIST) lacking().forEach(i -> parts.add(i.lack()));
    if (lacking().size() > LONGEST_LIST) parts.add(lackingInShort());
    if (!paged) parts.add("the agenda prints no pages that would announce others");
    return String.join("; ", parts);
  }

  /** More items than these are listed by number alone. */
  private static final int LONGEST_LIST = 6;

  private String lackingInShort() {
    return lacking().stream().map(Item::number).collect(Collectors.joining(", ", "", " lack it"));
  }

  private String aloneSentence(int expected) {
    String verb = expected == 1 ? " announces" : " announce";
    String announced = paged ? "; " + expected + " of them" + verb + " a paper" : "";
    return "the agenda alone, with " + counted(items.size()) + announced;
  }

  private static String counted(int items) {
    return items + (items == 1 ? " agenda item" : " agenda items");
  }
}
