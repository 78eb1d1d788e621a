package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.web.library.PaperLibrary;

/**
 * {@code /metrics}: how many requests were answered and how fast, and the state of the index, as
 * Prometheus reads it. Safe for many threads.
 *
 * <p>Requests are told apart by route, not by address: there are as many series as routes.
 */
final class Metrics implements Resource {

  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final Duration[] BUCKETS =
      IntStream.of(5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics(PaperLibrary library, Clock clock) {
    gauge(library, "index.papers", "Papers in the index", l -> l.state().papers());
    gauge(
        library,
        "index.age.seconds",
        "Time since the index was last written",
        l -> Duration.between(l.state().committedAt(), clock.instant()).toSeconds());
    gauge(library, "files", "Source files known", l -> l.contents().files().size());
    gauge(
        library,
        "files.refused",
        "Source files that could not be read",
        l -> l.contents().files().stream().filter(f -> f.refusal().isPresent()).count());
    searches(library, "memory", l -> l.answerCounts().hits());
    searches(library, "index", l -> l.answerCounts().misses());
  }

  private void gauge(
      PaperLibrary library, String name, String description, ToDoubleFunction<PaperLibrary> value) {
    Gauge.builder("council.papers." + name, library, value)
        .description(description)
        .strongReference(true)
        .register(registry);
  }

  private void searches(
      PaperLibrary library, String answeredFrom, ToDoubleFunction<PaperLibrary> count) {
    FunctionCounter.builder("council.papers.searches", library, count)
        .description("Searches by where the answer came from")
        .tag("from", answeredFrom)
        .register(registry);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(
        routes,
        "/metrics",
        ctx -> {
          Query.refuseAll(ctx);
          Answer.text(ctx, TYPE, registry.scrape(TYPE));
        });
  }

  /** Counts a request that was answered. */
  void count(Context ctx, float millis) {
    timer(registry, ctx).record(Duration.ofNanos((long) (millis * 1_000_000)));
  }

  private static Timer timer(MeterRegistry registry, Context ctx) {
    return Timer.builder("council.papers.requests")
        .description("Time to answer a request")
        .tag("route", route(ctx))
        .tag("method", isRead(ctx) ? ctx.method().name() : "other")
        .tag("status", Integer.toString(ctx.statusCode()))
        .serviceLevelObjectives(BUCKETS)
        .register(registry);
  }

  private static boolean isRead(Context ctx) {
    return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
  }

  private static String route(Context ctx) {
    @Nullable Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }
}
