package uk.councilpapers.search;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the newest {@link IndexView} and closes one when the last search that uses it ends. A
 * newer one is made ready before it is handed out; until then searches see the older one.
 *
 * <p>Safe for use by several threads.
 */
final class IndexViews extends ReferenceManager<IndexView> {

  private final Consumer<IndexView> preparing;

  /**
   * The first view is handed out as it is.
   *
   * @param preparing makes a newer view ready
   */
  IndexViews(Directory directory, Consumer<IndexView> preparing) throws IOException {
    this.preparing = preparing;
    current = new IndexView(DirectoryReader.open(directory));
  }

  @Override
  protected void decRef(IndexView view) throws IOException {
    view.reader().decRef();
  }

  @Override
  protected @Nullable IndexView refreshIfNeeded(IndexView view) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(view.reader());
    if (newer == null) return null;
    boolean ready = false;
    try {
      IndexView next = new IndexView(newer);
      preparing.accept(next);
      ready = true;
      return next;
    } finally {
      if (!ready) newer.close();
    }
  }

  @Override
  protected boolean tryIncRef(IndexView view) {
    return view.reader().tryIncRef();
  }

  @Override
  protected int getRefCount(IndexView view) {
    return view.reader().getRefCount();
  }
}
