package uk.councilpapers.cli;

import java.nio.file.Path;
import java.util.Optional;
import uk.councilpapers.extract.PagePicture;
import uk.councilpapers.extract.PdfPagePictures;
import uk.councilpapers.web.library.PageImage;
import uk.councilpapers.web.library.PageImages;

/** Hands the pictures that {@code extract} draws to {@code web}. Safe for many threads. */
public final class PdfPageImages implements PageImages {

  private final PdfPagePictures pictures = new PdfPagePictures();

  @Override
  public Optional<PageImage> page(Path file, int page) {
    return pictures.picture(file, page).map(PdfPageImages::image);
  }

  private static PageImage image(PagePicture picture) {
    return new PageImage(
        picture.png(),
        picture.width(),
        picture.height(),
        picture.words().stream()
            .map(w -> new PageImage.Word(w.text(), w.x(), w.y(), w.width(), w.height()))
            .toList());
  }
}
