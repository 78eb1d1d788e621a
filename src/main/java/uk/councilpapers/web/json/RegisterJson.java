package uk.councilpapers.web.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.web.council.Member;
import uk.councilpapers.web.request.Addresses;

/** The registers of the index and its state as JSON. Stateless. */
public final class RegisterJson {

  private RegisterJson() {}

  /** All entries under the register's name, {@code {"committees": [...]}}. */
  public static Map<String, @Nullable Object> of(
      String name, FacetName facet, List<RegisterEntry> entries) {
    return new JsonFields().putList(name, entries, e -> entry(facet, e).toMap()).toMap();
  }

  static JsonFields entry(FacetName facet, RegisterEntry entry) {
    JsonFields fields = common(facet, entry);
    return facet == FacetName.OFFICER ? fields.put("otherNames", entry.otherNames()) : fields;
  }

  private static JsonFields common(FacetName facet, RegisterEntry entry) {
    return new JsonFields()
        .put("id", entry.id())
        .put(facet == FacetName.TOPIC ? "label" : "name", entry.label())
        .put("count", entry.count())
        .putDate("first", entry.first())
        .putDate("last", entry.last())
        .put("url", Addresses.page(facet, entry.id()));
  }

  /** All members with the number of their meetings. */
  public static Map<String, @Nullable Object> members(List<Member> members) {
    return new JsonFields().putList("members", members, m -> member(m).toMap()).toMap();
  }

  static JsonFields member(Member member) {
    return new JsonFields()
        .put("id", member.id())
        .put("name", member.name())
        .put("count", member.present())
        .put("apologies", member.apologies())
        .put("first", member.first().date().toString())
        .put("last", member.last().date().toString())
        .put("url", Addresses.member(member.id()));
  }

  /** Liveness with the size and the age of the index. */
  public static Map<String, @Nullable Object> health(IndexState state, long ageSeconds) {
    return new JsonFields()
        .put("status", "ok")
        .put("papers", state.papers())
        .putDate("firstDate", state.firstDate())
        .putDate("lastDate", state.lastDate())
        .put("committedAt", state.committedAt().toString())
        .put("ageSeconds", ageSeconds)
        .toMap();
  }
}
