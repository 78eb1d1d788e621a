package uk.councilpapers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the direction of the packages: which may import which, and which library each may touch.
 */
class PackageDirectionTest {

  private static final String ROOT = "uk.councilpapers.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("uk.councilpapers");

  /** For each package the packages of ours that it may import; {@code cli} may import all. */
  private static final Map<String, List<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("text", List.of("model")),
              Map.entry("query", List.of("model", "text")),
              Map.entry("config", List.of("model", "text")),
              Map.entry("extract", List.of("model", "text")),
              Map.entry("split", List.of("model", "text", "config")),
              Map.entry("metadata", List.of("model", "text", "config")),
              Map.entry("schema", List.of("model", "text", "config")),
              Map.entry(
                  "index",
                  List.of("model", "text", "config", "extract", "split", "metadata", "schema")),
              Map.entry("search", List.of("model", "text", "config", "query", "schema")),
              Map.entry("trace", List.of("model", "text", "query", "search")),
              Map.entry("web", List.of("model", "text", "query", "search", "trace"))));

  /** For each library the packages that may touch it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "org.apache.lucene..", List.of("schema", "index", "search"),
          "org.apache.tika..", List.of("extract"),
          "io.javalin..", List.of("web"),
          "tools.jackson..", List.of("config", "web"),
          "com.github.benmanes.caffeine..", List.of("search", "web"),
          "gg.jte..", List.of("web"),
          "io.micrometer..", List.of("web"),
          "picocli..", List.of("cli"));

  @TestFactory
  List<DynamicTest> aPackageImportsOnlyWhatItsRowAllows() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, List<String>> row : MAY_IMPORT.entrySet()) {
      String[] forbidden =
          List.of(
                  "model",
                  "text",
                  "query",
                  "config",
                  "extract",
                  "split",
                  "metadata",
                  "schema",
                  "index",
                  "search",
                  "trace",
                  "web",
                  "cli")
              .stream()
              .filter(p -> !p.equals(row.getKey()) && !row.getValue().contains(p))
              .map(p -> ROOT + p + "..")
              .toArray(String[]::new);
      tests.add(
          DynamicTest.dynamicTest(
              row.getKey(),
              () ->
                  noClasses()
                      .that()
                      .resideInAPackage(ROOT + row.getKey() + "..")
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(forbidden)
                      .allowEmptyShould(true)
                      .check(CLASSES)));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> aLibraryStaysInItsPackages() {
    List<DynamicTest> tests = new ArrayList<>();
    LIBRARIES.forEach(
        (library, packages) ->
            tests.add(
                DynamicTest.dynamicTest(
                    library,
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                packages.stream().map(p -> ROOT + p + "..").toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library)
                            .check(CLASSES))));
    return tests;
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("uk.councilpapers.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
