package uk.councilpapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the documents say of the code and of each other is so. */
class DocumentsTest {

  private static final Path CODE = Path.of("src/main/java/uk/councilpapers");
  private static final Path DECISIONS = Path.of("src/docs/decisions");
  private static final String ARCHITECTURE = "ARCHITECTURE.md";
  private static final String CONTRIBUTING = ".github/CONTRIBUTING.md";

  private static final Predicate<String> TYPE =
      Pattern.compile("[A-Z]\\w*[a-z]\\w*").asMatchPredicate();
  private static final Predicate<String> FILE =
      Pattern.compile("[\\w.][\\w./-]*\\.(?:json|md|txt|xml)").asMatchPredicate();
  private static final Pattern DECLARATION =
      Pattern.compile("(?m)^\\s*(?:[a-z-]+ )*(?:class|record|interface|enum) ([A-Z]\\w*)");

  /** Where types of libraries that are named are looked for. */
  private static final List<String> LIBRARIES =
      List.of("java.lang.", "java.io.", "org.apache.lucene.facet.");

  @Test
  void everyTypeThatIsNamedExists() throws Exception {
    Set<String> types = new HashSet<>();
    for (Path source : files(Path.of("src"), ".java")) {
      String text = Files.readString(source);
      DECLARATION.matcher(text).results().map((MatchResult m) -> m.group(1)).forEach(types::add);
    }
    for (Document document : documents()) {
      assertThat(document.codes().stream().filter(TYPE))
          .as(document.file().toString())
          .allMatch(name -> types.contains(name) || isInALibrary(name));
    }
  }

  private static boolean isInALibrary(String name) {
    return LIBRARIES.stream()
        .anyMatch(
            where -> {
              try {
                return Class.forName(where + name) != null;
              } catch (ClassNotFoundException e) {
                return false;
              }
            });
  }

  @Test
  void everyFileThatIsNamedExists() throws IOException {
    Set<String> names = new HashSet<>();
    for (String folder : List.of("src", "index-config", ".github")) {
      files(Path.of(folder), "").forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    for (Document document : documents()) {
      assertThat(document.codes().stream().filter(FILE).filter(name -> !name.contains("NNN")))
          .as(document.file().toString())
          .allMatch(name -> isThere(document, name) || names.contains(name));
    }
  }

  /** Whether the file stands below the checkout or beside the document. */
  private static boolean isThere(Document document, String name) {
    return Files.exists(Path.of(name)) || Files.exists(document.file().resolveSibling(name));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Document document : documents()) {
      assertThat(document.links().stream().filter(link -> !link.startsWith("http")))
          .as(document.file().toString())
          .allMatch(link -> Files.exists(document.file().resolveSibling(link).normalize()));
    }
  }

  @Test
  void theMapHasEveryPackage() throws IOException {
    List<String> mapped =
        Document.read(ARCHITECTURE).headings(3).stream().map(h -> h.split(":", -1)[0]).toList();
    try (Stream<Path> folders = Files.list(CODE)) {
      assertThat(folders.filter(Files::isDirectory).map(f -> String.valueOf(f.getFileName())))
          .containsExactlyInAnyOrderElementsOf(mapped);
    }
  }

  @Test
  void theDocumentsAreShortEnoughToBeRead() throws IOException {
    assertThat(Files.readAllLines(Path.of(ARCHITECTURE))).hasSizeLessThanOrEqualTo(150);
    assertThat(Files.readAllLines(Path.of(CONTRIBUTING))).hasSizeLessThanOrEqualTo(120);
    for (Path note : files(DECISIONS, ".md")) {
      assertThat(Files.readAllLines(note)).as(note.toString()).hasSizeLessThanOrEqualTo(60);
    }
  }

  @Test
  void decisionsAreNumberedAndHaveTheSameFourParts() throws IOException {
    List<Path> notes = files(DECISIONS, ".md");
    List<String> numbers =
        IntStream.rangeClosed(1, notes.size()).mapToObj("%03d"::formatted).toList();
    assertThat(notes.stream().map(note -> String.valueOf(note.getFileName()).substring(0, 3)))
        .containsExactlyElementsOf(numbers);
    for (Path note : notes) {
      Document document = Document.read(note);
      String number = String.valueOf(note.getFileName()).substring(0, 3);
      assertThat(document.headings(1)).singleElement().asString().startsWith(number + " ");
      assertThat(document.headings(2))
          .containsExactly("Context", "Options", "Decision", "Consequence");
    }
  }

  @Test
  void theListOfDependenciesIsThatOfTheBuild() throws Exception {
    Element pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getDocumentElement();
    List<String> groups = new ArrayList<>();
    List<String> artifacts = new ArrayList<>();
    for (String place : List.of("dependency", "path")) {
      NodeList found = pom.getElementsByTagName(place);
      for (int i = 0; i < found.getLength(); i++) {
        Element dependency = (Element) found.item(i);
        if (isPin(dependency)) continue;
        groups.add(text(dependency, "groupId"));
        artifacts.add(text(dependency, "artifactId"));
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < artifacts.size(); i++) {
      String name = artifacts.get(i);
      boolean unique = artifacts.indexOf(name) == artifacts.lastIndexOf(name);
      names.add(unique ? name : groups.get(i) + ":" + name);
    }
    assertThat(Document.read(CONTRIBUTING).keys("artifact"))
        .containsExactlyInAnyOrderElementsOf(names);
  }

  /** What dependencyManagement lists only fixes the version of what others bring. */
  private static boolean isPin(Element dependency) {
    return dependency.getParentNode().getParentNode().getNodeName().equals("dependencyManagement");
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }

  private static List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String file : List.of("README.md", ARCHITECTURE, CONTRIBUTING, "index-config/README.md")) {
      documents.add(Document.read(file));
    }
    for (Path file : files(Path.of("src"), ".md")) documents.add(Document.read(file));
    return documents;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
