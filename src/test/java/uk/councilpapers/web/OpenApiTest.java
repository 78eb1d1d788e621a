package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.councilpapers.web.request.SearchParametersReader;

class OpenApiTest {

  private static final JsonNode DESCRIPTION =
      JsonMapper.shared().readTree(Assets.text("/web/openapi.json"));

  @Test
  void everyPathDescribedIsAnswered() {
    try (TestServer server = new TestServer(SamplePapers.library(Map.of()))) {
      for (String path : DESCRIPTION.get("paths").propertyNames()) {
        if (path.startsWith("/sources/")) continue;
        String id = path.contains("meetings") ? "cabinet-2020-03-12" : SamplePapers.REPORT.id();
        String asked = path.replace("{id}", id).replace("{page}", "7");
        assertThat(server.get(asked).statusCode()).as(asked).isIn(200, 400, 404);
        assertThat(server.get(asked).body()).doesNotContain("There is nothing at this address");
      }
    }
  }

  @Test
  void theParametersOfASearchAreThoseThatAreRead() {
    List<String> described = new ArrayList<>();
    JsonNode search = DESCRIPTION.get("paths").get("/api/search").get("get").get("parameters");
    search.forEach(p -> described.add(p.get("name").stringValue()));
    assertThat(described).containsExactlyInAnyOrderElementsOf(SearchParametersReader.KNOWN);
  }

  @Test
  void everySchemaReferredToIsThere() {
    DESCRIPTION
        .findValuesAsString("$ref")
        .forEach(
            ref -> assertThat(DESCRIPTION.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
  }
}
