package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.web.council.Member;
import uk.councilpapers.web.request.Addresses;

/**
 * All committees, officers, topics or members.
 *
 * @param here the section of the header that it belongs to
 * @param lead a sentence on what the list is
 * @param groups under their letters, or one without a letter
 * @param others other lists
 */
public record RegisterPage(
    String title, String here, String lead, List<Group> groups, List<Link> others) {

  /** From so many entries on a list is parted by letters. */
  private static final int LONG = 30;

  /** Entries that begin with one letter; empty where the list is short. */
  public record Group(String letter, List<Row> rows) {}

  /**
   * One entry.
   *
   * @param letter that it stands under
   */
  public record Row(String text, String address, List<String> facts, String letter) {}

  /** The committees, officers or topics that papers have. */
  public static RegisterPage of(FacetName facet, List<RegisterEntry> entries) {
    List<Row> rows = entries.stream().map(e -> row(facet, e)).toList();
    return switch (facet) {
      case COMMITTEE ->
          page("Committees", "/committees", counted(rows, "committee"), rows, List.of());
      case TOPIC -> page("Topics", "/topics", counted(rows, "topic"), rows, List.of());
      case OFFICER ->
          page(
              "Officers",
              "/officers",
              counted(rows, "officer")
                  + " named in papers as author, contact, presenter or approver",
              rows,
              List.of(new Link("Members", "/members")));
      case YEAR, KIND -> throw new IllegalArgumentException("there is no register of " + facet);
    };
  }

  /** The members whom minutes name. */
  public static RegisterPage of(List<Member> members) {
    List<Row> rows = members.stream().map(RegisterPage::row).toList();
    return page(
        "Members",
        "/members",
        counted(rows, "member") + " named in minutes as present or with apologies",
        rows,
        List.of(new Link("Officers", "/officers")));
  }

  private static String counted(List<Row> rows, String noun) {
    return Wording.counted(rows.size(), noun);
  }

  private static RegisterPage page(
      String title, String here, String lead, List<Row> rows, List<Link> others) {
    return new RegisterPage(title, here, lead + ".", groups(rows), others);
  }

  private static Row row(FacetName facet, RegisterEntry entry) {
    List<String> facts = new ArrayList<>(List.of(Wording.counted(entry.count(), "paper")));
    entry.first().ifPresent(f -> facts.add(Wording.years(f, entry.last().orElse(f))));
    return new Row(
        entry.label(),
        Addresses.page(facet, entry.id()),
        List.copyOf(facts),
        letter(entry.label()));
  }

  private static Row row(Member member) {
    return new Row(
        member.name(),
        Addresses.member(member.id()),
        List.of(
            member.present() == 0 ? "apologies only" : Wording.counted(member.present(), "meeting"),
            Wording.years(member.first().date(), member.last().date())),
        letter(member.surname()));
  }

  private static String letter(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }

  private static List<Group> groups(List<Row> rows) {
    if (rows.isEmpty()) return List.of();
    if (rows.size() < LONG) return List.of(new Group("", rows));
    Map<String, List<Row>> letters = new LinkedHashMap<>();
    for (Row row : rows) {
      letters.computeIfAbsent(row.letter(), l -> new ArrayList<>()).add(row);
    }
    return letters.entrySet().stream()
        .map(e -> new Group(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }
}
