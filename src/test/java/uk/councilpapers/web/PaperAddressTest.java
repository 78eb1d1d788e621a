package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.Paper;

/** An address that was given out once keeps leading to its paper. */
class PaperAddressTest {

  @Test
  void theAddressOfACopyLeadsToThePaperThatItWasJoinedWith() {
    Paper joined =
        PaperBuilder.minute("transport-12", "12", "Bus Lanes")
            .build()
            .withOtherIds(List.of("transport-report-bus-lanes"));
    try (TestServer server = new TestServer(ListLibrary.of(joined))) {
      HttpResponse<String> answer = server.get("/papers/transport-report-bus-lanes?q=bus+lane");
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location"))
          .hasValueSatisfying(at -> assertThat(at).endsWith("/papers/transport-12?q=bus+lane"));
      assertThat(server.get("/papers/transport-12?q=bus+lane").statusCode()).isEqualTo(200);
    }
  }
}
