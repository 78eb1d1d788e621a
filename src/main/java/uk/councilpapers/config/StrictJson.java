package uk.councilpapers.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads records from JSON and accepts nothing that the record does not know.
 *
 * <p>Shared freely between threads.
 */
final class StrictJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private StrictJson() {}

  /** The entries of a file that holds a list. */
  static <T> List<T> list(Path file, Class<T[]> type) {
    return Arrays.asList(value(file, type, "a JSON list"));
  }

  /** The entry of a file that holds one. */
  static <T> T one(Path file, Class<T> type) {
    return value(file, type, "a JSON object");
  }

  private static <T> T value(Path file, Class<T> type, String wanted) {
    try {
      T value = MAPPER.readValue(Files.readString(file), type);
      if (value == null)
        throw new ConfigException(file.toString(), "found null; " + wanted + " is wanted");
      return value;
    } catch (UnrecognizedPropertyException e) {
      throw new ConfigException(place(file, e), unknownKey(e));
    } catch (JacksonException e) {
      throw new ConfigException(place(file, e), "cannot be read; " + e.getOriginalMessage());
    } catch (NoSuchFileException e) {
      throw new ConfigException(file.toString(), "is missing; " + wanted + " is wanted");
    } catch (CharacterCodingException e) {
      throw new ConfigException(file.toString(), "is not UTF-8; " + wanted + " is wanted");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(Path file, JacksonException e) {
    return e.getLocation() == null ? file.toString() : file + ":" + e.getLocation().getLineNr();
  }

  private static String unknownKey(UnrecognizedPropertyException e) {
    String known =
        e.getKnownPropertyIds().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", "));
    return "unknown key '" + e.getPropertyName() + "'; known are " + known;
  }
}
