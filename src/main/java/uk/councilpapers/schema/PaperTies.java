package uk.councilpapers.schema;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.text.MatterTitle;
import uk.councilpapers.text.ProperNames;
import uk.councilpapers.text.ResponseHead;

/** What ties a paper to others: the values by which a matter is followed. Stateless. */
final class PaperTies {

  private static final Pattern REFERS = Pattern.compile("\\bbe (?:recommended|asked|requested)\\b");

  private PaperTies() {}

  /** The titles without what changes; of an agenda those of its items. */
  static Set<String> matters(Paper paper) {
    Set<String> keys = new LinkedHashSet<>();
    if (paper.kind() != PaperKind.AGENDA) MatterTitle.key(paper.title()).ifPresent(keys::add);
    for (AgendaItem item : paper.content().agenda()) {
      MatterTitle.key(item.title()).ifPresent(keys::add);
    }
    return keys;
  }

  /** The names in the text, each with the number of times that it holds them. */
  static Map<String, Integer> names(Paper paper) {
    return ProperNames.in(paper.text().lines());
  }

  /**
   * The names that the paper turns on: in its title and its points, or again and again.
   *
   * @param inText its {@link #names}
   */
  static Set<String> keyNames(Paper paper, Map<String, Integer> inText) {
    Set<String> names = new LinkedHashSet<>();
    paper.resolutions().forEach(point -> names.addAll(ProperNames.in(point)));
    paper.recommendations().forEach(point -> names.addAll(ProperNames.in(point)));
    for (AgendaItem item : paper.content().agenda()) names.addAll(ProperNames.in(item.title()));
    for (Map.Entry<String, Integer> name : inText.entrySet()) {
      if (name.getValue() > 1) names.add(name.getKey());
    }
    return names;
  }

  private static boolean refers(String resolution) {
    String said = resolution.toLowerCase(Locale.ROOT);
    return said.contains("be ") && REFERS.matcher(said).find();
  }

  /** What the paper holds that others have to keep or answer, or that answers. */
  static Set<String> ledger(Paper paper) {
    Set<String> kinds = new LinkedHashSet<>();
    if (!paper.content().promises().isEmpty()) kinds.add(PaperDocuments.PROMISE);
    boolean recommends = !paper.recommendations().isEmpty();
    if (recommends || paper.resolutions().stream().anyMatch(PaperTies::refers))
      kinds.add(PaperDocuments.RECOMMENDATION);
    if (paper.text().lines().stream().anyMatch(PaperTies::answers))
      kinds.add(PaperDocuments.ANSWER);
    return kinds;
  }

  private static boolean answers(String line) {
    return ResponseHead.is(line) || ResponseHead.labelled(line).isPresent();
  }
}
