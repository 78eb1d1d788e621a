package uk.councilpapers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.web.WebServer;
import uk.councilpapers.web.library.IndexedPapers;

/** Runs a server over an index that may be written meanwhile. */
final class Serving {

  private static final long REFRESH_SECONDS = 2;

  private final PaperSearcher searcher;
  private final PrintWriter out;

  Serving(PaperSearcher searcher, PrintWriter out) {
    this.searcher = searcher;
    this.out = out;
  }

  /** Listens, says where, and returns when the process is told to stop. */
  void untilStopped(String host, int port) {
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped)));
    try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        WebServer server =
            WebServer.start(new IndexedPapers(searcher), new PdfPageImages(), host, port)) {
      ScheduledFuture<?> refreshing =
          clock.scheduleWithFixedDelay(
              this::refresh, REFRESH_SECONDS, REFRESH_SECONDS, TimeUnit.SECONDS);
      clock.execute(this::warm);
      out.println("Listening on http://" + host + ":" + server.port());
      out.flush();
      stop.await();
      refreshing.cancel(false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stopped.countDown();
    }
  }

  private void warm() {
    try {
      searcher.warm();
    } catch (UncheckedIOException e) {
      out.println("the index could not be read ahead: " + e);
      out.flush();
    }
  }

  private void refresh() {
    try {
      searcher.refresh();
    } catch (IOException | UncheckedIOException e) {
      out.println("the index could not be opened anew; still serving the older one: " + e);
      out.flush();
    }
  }

  private static void stop(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      boolean inTime = stopped.await(5, TimeUnit.SECONDS);
      if (!inTime) Thread.currentThread().interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
