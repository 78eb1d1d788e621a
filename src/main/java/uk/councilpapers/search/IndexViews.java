package uk.councilpapers.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the newest {@link IndexView} and closes one when the last search that uses it ends.
 *
 * <p>Safe for use by several threads.
 */
final class IndexViews extends ReferenceManager<IndexView> {

  IndexViews(Directory directory) throws IOException {
    current = new IndexView(DirectoryReader.open(directory));
  }

  @Override
  protected void decRef(IndexView view) throws IOException {
    view.reader().decRef();
  }

  @Override
  protected @Nullable IndexView refreshIfNeeded(IndexView view) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(view.reader());
    return newer == null ? null : new IndexView(newer);
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
