package uk.councilpapers.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Topic;
import uk.councilpapers.text.Slug;

/**
 * How a paper prints a value of a facet, as the index keeps it in {@link PaperField#LABEL}: the
 * names of all values can be read from the terms of that field, without reading papers.
 *
 * @param facet which facet; years and kinds need no label
 * @param value its id
 * @param label the name for people
 * @param post of an officer, as a slug; empty where none is printed
 */
public record FacetLabel(FacetName facet, String value, String label, Optional<String> post) {

  /** In characters; longer names and posts are cut. */
  private static final int LONGEST = 300;

  private static final String BETWEEN = "\t";

  /** The labels of a paper. */
  static Set<FacetLabel> of(Paper paper) {
    Set<FacetLabel> labels = new LinkedHashSet<>();
    labels.add(label(FacetName.COMMITTEE, paper.committee().id(), paper.committee().name()));
    for (Topic topic : paper.topics())
      labels.add(label(FacetName.TOPIC, topic.id(), topic.label()));
    for (Officer officer : paper.officers()) officer(officer).ifPresent(labels::add);
    return labels;
  }

  private static FacetLabel label(FacetName facet, String value, String label) {
    return new FacetLabel(facet, value, cut(label), Optional.empty());
  }

  private static Optional<FacetLabel> officer(Officer officer) {
    Optional<String> post = officer.role().map(Slug::of).map(FacetLabel::cut);
    return officer
        .name()
        .map(name -> new FacetLabel(FacetName.OFFICER, Slug.of(name), cut(name), post));
  }

  private static String cut(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }

  /** The term of the index. */
  String term() {
    String name = label.replace(BETWEEN, " ");
    return String.join(BETWEEN, facet.parameter(), value, name, post.orElse(""));
  }

  /** The label of a term. */
  public static FacetLabel ofTerm(String term) {
    List<String> parts = List.of(term.split(BETWEEN, -1));
    Optional<String> post = Optional.of(parts.get(3)).filter(p -> !p.isEmpty());
    FacetName facet = FacetName.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
    return new FacetLabel(facet, parts.get(1), parts.get(2), post);
  }
}
