package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;

/** A browser before a server over the sample papers. For one thread. */
final class SampleBrowser implements AutoCloseable {

  private final Browser browser;
  private final SampleIndex sample;

  private SampleBrowser(Browser browser) throws IOException {
    this.browser = browser;
    this.sample = new SampleIndex();
  }

  /** Opens both, or skips the tests of the class and says why where there is no Chromium. */
  static SampleBrowser orSkip(Class<?> tests) throws IOException {
    Optional<Browser> browser = Browser.open();
    if (browser.isEmpty()) {
      System.err.println(tests.getSimpleName() + " is skipped: no Chromium");
    }
    assumeTrue(browser.isPresent(), "no Chromium in /usr/bin");
    return new SampleBrowser(browser.orElseThrow());
  }

  /** A page of the server in a window of its own, of that width in CSS pixels. */
  Page open(int width, boolean javaScript, String path) {
    Page page = browser.page(width, javaScript);
    page.navigate(sample.server().address() + path);
    return page;
  }

  /** Leads an open page to another page of the server. */
  void go(Page page, String path) {
    page.navigate(sample.server().address() + path);
  }

  /** Each page has a title, one heading, and nothing that axe finds; pictures are kept. */
  List<DynamicTest> wide(Map<String, String> pages) {
    return each(pages, "", 1280, page -> {});
  }

  /** The same on a phone, and nothing is wider than the narrowest. */
  List<DynamicTest> narrow(Map<String, String> pages) {
    return each(
        pages,
        "-narrow",
        360,
        page -> {
          page.setViewportSize(320, 900);
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .isEqualTo(true);
        });
  }

  private List<DynamicTest> each(
      Map<String, String> pages, String suffix, int width, Consumer<Page> check) {
    List<DynamicTest> tests = new ArrayList<>();
    pages.forEach(
        (name, path) ->
            tests.add(
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Page page = open(width, true, path);
                      Browser.picture(page, name + suffix);
                      assertThat(Browser.faults(page)).isEmpty();
                      assertThat(page.title()).endsWith("Council Papers");
                      assertThat(page.locator("h1").count()).isEqualTo(1);
                      check.accept(page);
                      page.context().close();
                    })));
    return tests;
  }

  /** Presses Enter and waits for the next page. */
  static void enter(Page page) {
    String before = page.url();
    page.keyboard().press("Enter");
    page.waitForURL((String url) -> !url.equals(before));
  }

  @Override
  public void close() throws IOException {
    browser.close();
    sample.close();
  }
}
