package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.TestIndex;
import uk.councilpapers.web.library.IndexedPapers;

/**
 * Thousands of malformed, hostile and random requests to a server over the sample papers: none
 * breaks it, none learns of its insides, none changes anything.
 */
class HostileRequestsTest {

  private static final long SEED = 3_141_592;
  private static final String SECRET = "the-key-of-the-strong-room";

  @TempDir private static Path folder;

  private static PaperSearcher searcher;
  private static TestServer server;
  private static HostileRequests requests;

  @BeforeAll
  static void start() throws IOException {
    Path index = folder.resolve("index");
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    IndexConfig config = TestIndex.sampleConfig();
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE)
        .index(index, List.of(TestIndex.samplePapers()));
    searcher = PaperSearcher.open(index, config);
    server = new TestServer(new IndexedPapers(searcher));
    requests = new HostileRequests(new Random(SEED), known(), secret);
  }

  /** Addresses that exist: of a paper, a meeting and a file. */
  private static List<String> known() {
    Paper first = searcher.search(SearchRequest.of("flooding")).hits().getFirst().paper();
    return List.of(
        "/papers/" + first.id(),
        "/api/papers/" + first.id(),
        "/api/meetings/" + first.meetingId().orElseThrow(),
        "/sources/" + first.source().fileId());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    searcher.close();
  }

  @Test
  void everyRequestIsAnsweredOrRefusedAndNothingChanges() throws Exception {
    System.out.println("HostileRequestsTest seed " + SEED);
    Map<String, String> before = digests();
    List<String> all = requests.all();
    assertThat(all).hasSizeGreaterThan(2_000);
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> statuses = new TreeMap<>();
    for (String request : all) {
      String answer = raw(request);
      statuses.merge(status(answer), 1, Integer::sum);
      complaint(answer).ifPresent(what -> wrong.add(what + " for " + start(request)));
    }
    System.out.println("HostileRequestsTest answers " + statuses);
    assertThat(wrong).isEmpty();
    assertThat(statuses.keySet()).contains("200", "400", "404", "405");
    assertThat(digests()).isEqualTo(before);
    assertThat(server.get("/api/search?q=flooding").body()).contains("\"total\":");
  }

  private static String status(String answer) {
    return answer.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? answer.substring(9, 12) : "none";
  }

  private static Optional<String> complaint(String answer) {
    if (status(answer).equals("none")) return Optional.of("no answer");
    if (status(answer).startsWith("5")) return Optional.of(status(answer));
    return Stream.of(
            SECRET,
            "root:x:",
            "\tat ",
            "Exception",
            "java.lang",
            "org.apache",
            "org.eclipse",
            "io.javalin")
        .filter(answer::contains)
        .findFirst();
  }

  private static String start(String request) {
    String shown = request.length() > 300 ? request.substring(0, 300) + "…" : request;
    return shown.replace("\r\n", "⏎") + " (" + request.length() + " characters)";
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(request.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        socket.shutdownOutput();
      } catch (IOException refusedBeforeTheEnd) {
        // the answer may already be there
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static Map<String, String> digests() throws Exception {
    Map<String, String> digests = new TreeMap<>();
    for (Path root : List.of(folder, TestIndex.samplePapers())) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          digests.put(file.toString(), HexFormat.of().formatHex(digest));
        }
      }
    }
    return digests;
  }
}
