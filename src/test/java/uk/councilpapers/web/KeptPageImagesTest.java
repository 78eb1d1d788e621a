package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.web.library.PageImage;

class KeptPageImagesTest {

  @TempDir private Path folder = Path.of("");

  private final List<String> drawn = Collections.synchronizedList(new ArrayList<>());

  private Optional<PageImage> draw(Path file, int page) {
    drawn.add(file.getFileName() + " " + page);
    if (page > 2) return Optional.empty();
    return Optional.of(new PageImage(new byte[] {(byte) page}, 10, 20, List.of()));
  }

  @Test
  void aPageIsDrawnOnceUntilItsFileChanges() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "one");
    try (KeptPageImages images = new KeptPageImages(this::draw)) {
      assertThat(images.page(file, 2).orElseThrow().png()).containsExactly(2);
      assertThat(images.page(file, 2).orElseThrow().width()).isEqualTo(10);
      assertThat(images.page(file, 3)).isEmpty();
      assertThat(images.page(file, 3)).isEmpty();
      assertThat(drawn).containsExactly("a.pdf 2", "a.pdf 3");
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
      assertThat(images.page(file, 2)).isPresent();
      assertThat(drawn).containsExactly("a.pdf 2", "a.pdf 3", "a.pdf 2");
    }
  }

  @Test
  void aFileThatIsGoneHasNoPages() {
    try (KeptPageImages images = new KeptPageImages(this::draw)) {
      assertThat(images.page(folder.resolve("gone.pdf"), 1)).isEmpty();
      assertThat(drawn).isEmpty();
    }
  }
}
