package uk.councilpapers.web.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.text.Slug;

/**
 * Gathers the posts of one officer from papers that are handed over the oldest first.
 *
 * <p>For one thread. Case and punctuation do not tell two posts apart.
 */
public final class Posts implements Consumer<Paper> {

  private final Set<String> officer;
  private final Map<String, Post> posts = new LinkedHashMap<>();

  /** Posts of the officer whose spellings have these ids. */
  public Posts(Set<String> officer) {
    this.officer = Set.copyOf(officer);
  }

  @Override
  public void accept(Paper paper) {
    paper.officers().stream()
        .filter(o -> o.name().map(Slug::of).filter(officer::contains).isPresent())
        .map(Officer::role)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(title -> add(title, paper.date()));
  }

  private void add(String title, Optional<LocalDate> date) {
    posts.merge(
        Slug.of(title.toLowerCase(Locale.ROOT)),
        new Post(title, 1, date, date),
        (held, one) ->
            new Post(
                held.title(),
                held.papers() + 1,
                held.first().or(one::first),
                one.last().or(held::last)));
  }

  /** The posts in the order in which they were first printed. */
  public List<Post> all() {
    return List.copyOf(posts.values());
  }
}
