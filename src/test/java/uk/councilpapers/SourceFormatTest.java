package uk.councilpapers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java source is as google-java-format leaves it. {@code -Dformat.write=true} rewrites what
 * is not.
 */
class SourceFormatTest {

  private static final boolean WRITE = Boolean.getBoolean("format.write");

  @Test
  void everySourceIsFormatted() throws Exception {
    Formatter formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    List<Path> off = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      String formatted = formatted(formatter, text);
      if (formatted.equals(text)) continue;
      off.add(source);
      if (WRITE) Files.writeString(source, formatted);
    }
    if (!WRITE) {
      assertThat(off)
          .as("not formatted; mvn test -Dtest=SourceFormatTest -Dformat.write=true")
          .isEmpty();
    }
  }

  private static String formatted(Formatter formatter, String text) throws Exception {
    String tidy = RemoveUnusedImports.removeUnusedImports(text);
    tidy = ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.GOOGLE);
    return formatter.formatSource(tidy);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
