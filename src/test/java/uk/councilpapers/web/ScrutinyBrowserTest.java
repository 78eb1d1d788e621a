package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The way of a scrutiny member before tonight's meeting: search, thread, why, deferral, what
 * changed, ledger, dossier. Skipped where there is no Chromium.
 */
class ScrutinyBrowserTest {

  private static @Nullable SampleBrowser opened;

  @BeforeAll
  static void start() throws IOException {
    opened = SampleBrowser.orSkip(ScrutinyBrowserTest.class);
  }

  @AfterAll
  static void stop() throws IOException {
    if (opened != null) opened.close();
  }

  private static SampleBrowser browser() {
    return Objects.requireNonNull(opened);
  }

  /** How a person gets from page to page. */
  private interface Hand {
    /** Follows the first link within the place that has the words. */
    void follow(Page page, String place, String words);
  }

  private static void way(Page page, Hand hand, Consumer<Page> eye) {
    eye.accept(page);
    hand.follow(page, "main", "Follow this issue over time");
    assertThat(page.locator("h1").textContent()).isEqualTo("Follow: tanner bridge");
    assertThat(page.locator(".cp-trace__why").first().textContent())
        .contains("Why it is here", "The title has the words", "strong");
    assertThat(page.locator("#opened + ul").textContent())
        .contains("deferred 12 October 2009, came back 16 November 2009");
    eye.accept(page);
    hand.follow(page, ".cp-trace__opened", "Report, item 6, Highway Drainage");
    assertThat(page.locator("h1").textContent()).contains("Highway Drainage");
    eye.accept(page);
    hand.follow(page, "main", "What changed since 12 October 2009");
    assertThat(page.locator("ins .cp-new-figure").count()).isPositive();
    eye.accept(page);
    hand.follow(page, "header", "Ledger");
    hand.follow(page, ".cp-states", "Overdue");
    assertThat(page.locator(".cp-ledger__head").allTextContents())
        .isNotEmpty()
        .allMatch(head -> head.contains("Overdue"));
    eye.accept(page);
    browser().go(page, "/trace?q=tanner+bridge");
    hand.follow(page, "main", "Dossier to read and print");
    assertThat(page.locator("h1").textContent()).isEqualTo("Dossier: tanner bridge");
    assertThat(page.locator("main").textContent())
        .contains("That consideration be deferred to the next meeting.");
    eye.accept(page);
    page.context().close();
  }

  private static Locator link(Page page, String place, String words) {
    return page.locator(place)
        .first()
        .getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText(words))
        .first();
  }

  @Test
  void byMouseWithoutAFaultOfAccessibility() {
    way(
        browser().open(1280, true, "/?q=tanner+bridge"),
        ScrutinyBrowserTest::click,
        page -> assertThat(Browser.faults(page)).isEmpty());
  }

  @Test
  void withScriptOffOnAPhone() {
    way(browser().open(360, false, "/?q=tanner+bridge"), ScrutinyBrowserTest::click, page -> {});
  }

  @Test
  void byKeyboard() {
    way(
        browser().open(1280, true, "/?q=tanner+bridge"),
        ScrutinyBrowserTest::tabAndEnter,
        page -> {});
  }

  private static void click(Page page, String place, String words) {
    link(page, place, words).click();
  }

  private static void tabAndEnter(Page page, String place, String words) {
    String address = (String) link(page, place, words).evaluate("a => a.href");
    for (int i = 0; i < 600; i++) {
      page.keyboard().press("Tab");
      Object reached =
          page.evaluate(
              "([place, words]) => document.activeElement.closest(place) !== null"
                  + " && document.activeElement.textContent.includes(words)",
              List.of(place, words));
      if (!reached.equals(true)) continue;
      page.keyboard().press("Enter");
      page.waitForURL(address);
      return;
    }
    throw new AssertionError("focus does not reach '" + words + "' on " + page.url());
  }
}
