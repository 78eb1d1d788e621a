package uk.councilpapers.web.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object in the order they are put. For one thread. */
final class JsonFields {

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  JsonFields put(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** A value that may be absent: {@code null} in JSON. */
  JsonFields put(String name, Optional<?> value) {
    fields.put(name, value.orElse(null));
    return this;
  }

  JsonFields put(String name, OptionalInt value) {
    fields.put(name, value.isPresent() ? value.getAsInt() : null);
    return this;
  }

  /** A date as {@code 2014-01-20}. */
  JsonFields putDate(String name, Optional<LocalDate> date) {
    return put(name, date.map(LocalDate::toString));
  }

  <T> JsonFields putList(String name, List<T> values, Function<T, ?> written) {
    return put(name, values.stream().map(written).toList());
  }

  JsonFields putAll(Map<String, @Nullable Object> other) {
    fields.putAll(other);
    return this;
  }

  Map<String, @Nullable Object> toMap() {
    return fields;
  }
}
