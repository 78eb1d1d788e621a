package uk.councilpapers.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.councilpapers.score.Tally.Pair;

/**
 * Compares what was recognised in packs with what was annotated, both as {@code inspect --json}
 * writes it. One tally for several packs; not shared between threads.
 */
final class ExtractionScore {

  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Tally tally = new Tally();

  Tally tally() {
    return tally;
  }

  void add(JsonNode truth, JsonNode got) {
    addPack(truth.path("pack"), got.path("pack"));
    addAgenda(list(truth, "agenda"), list(got, "agenda"));
    addMinutes(list(truth, "minutes"), list(got, "minutes"));
    addReports(list(truth, "reports"), list(got, "reports"));
    List<JsonNode> attached = new ArrayList<>(appendices(got));
    int appendices = attached.size();
    attached.addAll(list(got, "otherPapers"));
    int hit = Tally.pairs(appendices(truth), attached, ExtractionScore::overlap, 0.6).size();
    tally.add("appendices", hit, appendices(truth).size(), Math.max(hit, appendices));
  }

  static List<JsonNode> list(JsonNode node, String key) {
    return StreamSupport.stream(node.path(key).spliterator(), false).toList();
  }

  static String text(JsonNode node, String key) {
    return text(node.path(key));
  }

  private static String text(JsonNode value) {
    return value.isMissingNode() || value.isNull() ? "" : value.asString();
  }

  private static List<JsonNode> appendices(JsonNode pack) {
    return list(pack, "reports").stream().flatMap(r -> list(r, "appendices").stream()).toList();
  }

  private void addPack(JsonNode truth, JsonNode got) {
    for (String field : List.of("committee", "date", "time", "venue")) {
      if (text(truth, field).isEmpty()) continue;
      boolean hit = Likeness.of(text(truth, field), text(got, field)) >= 0.9;
      tally.add("pack fields", hit ? 1 : 0, 1, text(got, field).isEmpty() ? 0 : 1);
    }
  }

  private void addAgenda(List<JsonNode> truth, List<JsonNode> got) {
    int hit =
        Tally.pairs(truth, got, (a, b) -> same(a, b, "number") ? like(a, b, "title") : 0, 0.85)
            .size();
    tally.add("agenda items", hit, truth.size(), got.size());
  }

  private static boolean same(JsonNode a, JsonNode b, String key) {
    return Likeness.fold(text(a, key)).equals(Likeness.fold(text(b, key)));
  }

  private static double like(JsonNode a, JsonNode b, String key) {
    return Likeness.of(text(a, key), text(b, key));
  }

  private void addMinutes(List<JsonNode> truth, List<JsonNode> got) {
    List<Pair<JsonNode>> meetings =
        Tally.pairs(truth, got, (a, b) -> same(a, b, "date") ? like(a, b, "committee") : 0, 0.85);
    tally.add("minutes", meetings.size(), truth.size(), got.size());
    for (JsonNode meeting : truth) addMeeting(meeting, matched(meetings, meeting));
    for (JsonNode meeting : got) {
      boolean spurious = meetings.stream().noneMatch(p -> p.got().equals(meeting));
      if (spurious) tally.add("minute items", 0, 0, list(meeting, "items").size());
    }
  }

  private static JsonNode matched(List<Pair<JsonNode>> pairs, JsonNode truth) {
    Optional<Pair<JsonNode>> pair = pairs.stream().filter(p -> p.truth().equals(truth)).findFirst();
    return pair.map(Pair::got).orElse(NOTHING);
  }

  private void addMeeting(JsonNode truth, JsonNode got) {
    addTexts("members", list(truth, "present"), list(got, "present"), 0.85);
    List<Pair<JsonNode>> items =
        Tally.pairs(list(truth, "items"), list(got, "items"), ExtractionScore::itemScore, 0.8);
    tally.add("minute items", items.size(), list(truth, "items").size(), list(got, "items").size());
    for (JsonNode item : list(truth, "items")) {
      JsonNode found = matched(items, item);
      addTexts("resolutions", list(item, "resolutions"), list(found, "resolutions"), 0.85);
      addOfficers(list(item, "officers"), list(found, "officers"));
      addTopics(item, found);
    }
  }

  private static double itemScore(JsonNode a, JsonNode b) {
    return same(a, b, "ref") && like(a, b, "title") >= 0.85 ? overlap(a, b) : 0;
  }

  private void addReports(List<JsonNode> truth, List<JsonNode> got) {
    List<Pair<JsonNode>> reports =
        Tally.pairs(truth, got, (a, b) -> like(a, b, "title") >= 0.8 ? overlap(a, b) : 0, 0.6);
    tally.add("reports", reports.size(), truth.size(), got.size());
    for (JsonNode report : truth) {
      JsonNode found = matched(reports, report);
      addFields(report, found);
      addTexts(
          "recommendations", list(report, "recommendations"), list(found, "recommendations"), 0.8);
      addOfficers(list(report, "officers"), list(found, "officers"));
      addTopics(report, found);
    }
  }

  private void addFields(JsonNode truth, JsonNode got) {
    for (String field :
        List.of("date", "committee", "directorate", "wards", "keyDecision", "agendaItem")) {
      if (text(truth, field).isEmpty()) continue;
      boolean hit = like(truth, got, field) >= 0.85;
      tally.add("report fields", hit ? 1 : 0, 1, text(got, field).isEmpty() ? 0 : 1);
    }
  }

  private void addTexts(String field, List<JsonNode> truth, List<JsonNode> got, double floor) {
    int hit = Tally.pairs(truth, got, (a, b) -> Likeness.of(text(a), text(b)), floor).size();
    tally.add(field, hit, truth.size(), got.size());
  }

  /** By name, or by post where no name is known. */
  private void addOfficers(List<JsonNode> truth, List<JsonNode> got) {
    int named =
        Tally.pairs(named(truth, true), named(got, true), (a, b) -> like(a, b, "name"), 0.9).size();
    int posts =
        Tally.pairs(named(truth, false), named(got, false), (a, b) -> like(a, b, "role"), 0.7)
            .size();
    tally.add("officers", named + posts, truth.size(), got.size());
  }

  private static List<JsonNode> named(List<JsonNode> officers, boolean wanted) {
    return officers.stream().filter(o -> text(o, "name").isEmpty() != wanted).toList();
  }

  private void addTopics(JsonNode truth, JsonNode got) {
    Set<String> wanted = topics(truth);
    Set<String> found = topics(got);
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(found);
    tally.add("topics", both.size(), wanted.size(), found.size());
  }

  private static Set<String> topics(JsonNode paper) {
    Set<String> topics = new HashSet<>();
    list(paper, "topics").forEach(topic -> topics.add(text(topic)));
    return topics;
  }

  /** Lines in both by lines in either; a line more or two less at the ends is near enough. */
  private static double overlap(JsonNode a, JsonNode b) {
    int start = Math.max(a.path("startLine").asInt(), b.path("startLine").asInt());
    int end = Math.min(a.path("endLine").asInt(), b.path("endLine").asInt());
    int shared = Math.max(0, end - start + 1);
    double all = size(a) + size(b) - shared;
    boolean near =
        Math.abs(a.path("startLine").asInt() - b.path("startLine").asInt()) <= 1
            && Math.abs(a.path("endLine").asInt() - b.path("endLine").asInt()) <= 2;
    return Math.max(shared / all, near ? 0.9 : 0);
  }

  private static int size(JsonNode lines) {
    return lines.path("endLine").asInt() - lines.path("startLine").asInt() + 1;
  }
}
