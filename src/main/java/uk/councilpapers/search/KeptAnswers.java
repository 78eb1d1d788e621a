package uk.councilpapers.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.lucene.search.ReferenceManager;

/**
 * Answers to what was asked of the index as it is now, the latest thousand of each kind; forgotten
 * when it has a newer commit. Safe for use by many threads.
 */
final class KeptAnswers implements ReferenceManager.RefreshListener {

  private static final int MOST = 1000;

  /** A request to one version of the index. */
  private record Asked(long version, SearchRequest request) {}

  /** A question that is worked out of one version of the index. */
  private record Worked(long version, Object question) {}

  private final Cache<Worked, Object> worked = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<Asked, SearchResults> searched =
      Caffeine.newBuilder().maximumSize(MOST).recordStats().build();

  /**
   * The answer to a search, from memory where it is kept.
   *
   * @param start {@link System#nanoTime} when the request came
   */
  SearchResults searched(
      IndexView view, SearchRequest request, long start, Supplier<SearchResults> search) {
    Asked asked = new Asked(view.reader().getVersion(), request);
    SearchResults known = searched.getIfPresent(asked);
    if (known != null) return known.took(Duration.ofNanos(System.nanoTime() - start));
    SearchResults results = search.get();
    searched.put(asked, results);
    return results;
  }

  /**
   * The answer to a question, from memory where it is kept. One type of question, one of answer.
   */
  <T> T workedOut(IndexView view, Object question, Supplier<T> work) {
    Worked key = new Worked(view.reader().getVersion(), question);
    @SuppressWarnings("unchecked")
    T known = (T) worked.getIfPresent(key);
    if (known != null) return known;
    T answer = work.get();
    worked.put(key, answer);
    return answer;
  }

  /** How often a search was answered from memory. */
  AnswerCounts counts() {
    return new AnswerCounts(searched.stats().hitCount(), searched.stats().missCount());
  }

  @Override
  public void beforeRefresh() {}

  @Override
  public void afterRefresh(boolean refreshed) {
    if (!refreshed) return;
    searched.invalidateAll();
    worked.invalidateAll();
  }
}
