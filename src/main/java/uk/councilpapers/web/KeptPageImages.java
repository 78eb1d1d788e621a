package uk.councilpapers.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.councilpapers.web.library.PageImage;
import uk.councilpapers.web.library.PageImages;

/**
 * Pictures of pages, made by few threads and kept in memory until they take too much of it.
 *
 * <p>Safe for many threads. A page is drawn once however many ask for it. A page that takes too
 * long, or comes when too many wait, is refused; it never holds up anything but pictures.
 */
final class KeptPageImages implements PageImages, AutoCloseable {

  private static final long MOST_BYTES = 64L << 20;
  private static final int THREADS = 2;
  private static final int WAITING = 16;
  private static final int SECONDS = 30;

  /** What stands for a page that cannot be drawn weighs little, but not nothing. */
  private static final int LEAST_WEIGHT = 200;

  private record Key(Path file, FileTime modified, int page) {}

  private final PageImages images;
  private final ExecutorService artists;
  private final Cache<Key, Optional<PageImage>> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Optional<PageImage> image) -> weight(image))
          .build();

  KeptPageImages(PageImages images) {
    this.images = images;
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            task -> {
              Thread thread = new Thread(task, "page-image");
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    artists = pool;
  }

  private static int weight(Optional<PageImage> image) {
    return image
        .map(i -> i.png().length + LEAST_WEIGHT * i.words().size() + LEAST_WEIGHT)
        .orElse(LEAST_WEIGHT);
  }

  @Override
  public Optional<PageImage> page(Path file, int page) {
    try {
      Key key = new Key(file, Files.getLastModifiedTime(file), page);
      return kept.get(key, k -> drawn(k.file, k.page));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<PageImage> drawn(Path file, int page) {
    try {
      Future<Optional<PageImage>> image = artists.submit(() -> images.page(file, page));
      try {
        return image.get(SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        image.cancel(true);
        throw new Busy("The page takes longer than " + SECONDS + " seconds to draw.");
      }
    } catch (RejectedExecutionException e) {
      throw new Busy("Too many pages are being drawn; try again in a minute.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("page " + page + " of " + file + " failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy("The server is being stopped.");
    }
  }

  @Override
  public void close() {
    artists.shutdownNow();
  }
}
