package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {

  @Test
  void requestsAreCountedByRouteAndStatusWithAHistogramOfTheirTime() {
    try (TestServer server = new TestServer(SamplePapers.library(Map.of()))) {
      server.get("/api/papers/transport-2023-06-14-34");
      server.get("/api/papers/transport-2024-06-12-r1");
      server.get("/api/papers/none");
      server.get("/nothing/here");
      server.send("POST", "/api/search");
      List<String> lines = server.get("/metrics").body().lines().toList();

      assertThat(lines)
          .contains(
              "council_papers_requests_seconds_count"
                  + "{method=\"GET\",route=\"/api/papers/{id}\",status=\"200\"} 2",
              "council_papers_requests_seconds_count"
                  + "{method=\"GET\",route=\"/api/papers/{id}\",status=\"404\"} 1",
              "council_papers_requests_seconds_count"
                  + "{method=\"GET\",route=\"none\",status=\"404\"} 1",
              "council_papers_requests_seconds_bucket"
                  + "{method=\"GET\",route=\"/api/papers/{id}\",status=\"200\",le=\"+Inf\"} 2");
      assertThat(lines).anyMatch(l -> l.contains("method=\"other\"") && l.endsWith(" 1"));
      assertThat(lines).noneMatch(l -> l.contains("transport-2023") || l.contains("/nothing"));
    }
  }

  @Test
  void theStateOfTheIndexIsToldInNumbers() {
    try (TestServer server = new TestServer(SamplePapers.library(Map.of()))) {
      List<String> lines = server.get("/metrics").body().lines().toList();

      assertThat(lines)
          .contains(
              "council_papers_index_papers 51.0",
              "council_papers_files 1.0",
              "council_papers_files_refused 1.0",
              "council_papers_searches_total{from=\"memory\"} 7.0",
              "council_papers_searches_total{from=\"index\"} 3.0");
      assertThat(lines).anyMatch(l -> l.matches("council_papers_index_age_seconds [\\d.E]+"));
    }
  }
}
