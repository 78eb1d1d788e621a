package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An issue is followed in a real browser, over the sample papers. */
@Execution(ExecutionMode.SAME_THREAD)
class TraceBrowserTest {

  private static final String LEFT_OUT = "Minute 34, Flooding at Tanner Bridge, Nether Holme";
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("trace-form", "/trace");
    PAGES.put("trace-words", "/trace?q=tanner+bridge");
    PAGES.put("trace-paper", "/trace?paper=environment-scrutiny-panel-2009-10-12-34");
    PAGES.put(
        "trace-left-out",
        "/trace?q=tanner+bridge&without=environment-scrutiny-panel-2009-10-12-34");
    PAGES.put("trace-nothing", "/trace?q=zeppelin");
  }

  private static @Nullable SampleBrowser opened;

  @BeforeAll
  static void start() throws IOException {
    opened = SampleBrowser.orSkip(TraceBrowserTest.class);
  }

  @AfterAll
  static void stop() throws IOException {
    if (opened != null) opened.close();
  }

  private static SampleBrowser browser() {
    return Objects.requireNonNull(opened);
  }

  private static Page open(int width, boolean javaScript, String path) {
    return browser().open(width, javaScript, path);
  }

  @TestFactory
  List<DynamicTest> axeFindsNothingAndNothingIsWiderThanTheScreen() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int width : List.of(1280, 360)) {
      PAGES.forEach(
          (name, path) ->
              tests.add(
                  DynamicTest.dynamicTest(name + " " + width, () -> check(name, path, width))));
    }
    return tests;
  }

  private static void check(String name, String path, int width) {
    Page page = open(width, true, path);
    Browser.picture(page, name + "-" + width);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(Browser.faults(page)).isEmpty();
    assertThat(page.locator("h1").count()).isEqualTo(1);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    page.context().close();
  }

  @Test
  void onPaperTheTimeLineFitsAndTheReasonsStand() {
    Page page = open(800, true, "/trace?q=tanner+bridge");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Browser.picture(page, "trace-print");
    assertThat(page.locator(".cp-trace__why").first().isVisible()).isTrue();
    assertThat(page.locator(".cp-trace__ways").first().isVisible()).isFalse();
    assertThat(
            page.evaluate(
                "document.querySelector('.cp-timeline__svg').getBoundingClientRect().right"
                    + " <= innerWidth"))
        .isEqualTo(true);
    assertThat(page.locator(".cp-timeline__table table").first().isVisible()).isTrue();
    page.context().close();
  }

  @Test
  void inThePersonsOwnColoursTheTimeLineIsNotDarkOnDark() {
    Page page = open(1280, true, "/trace?q=tanner+bridge");
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setForcedColors(ForcedColors.ACTIVE)
            .setColorScheme(ColorScheme.DARK));
    Browser.picture(page, "trace-forced");
    for (String drawn : List.of("__text", "__name", "__bar", "__head")) {
      assertThat(
              page.evaluate(
                  "getComputedStyle(document.querySelector('.cp-timeline" + drawn + "')).fill"))
          .as(drawn)
          .isEqualTo("rgb(255, 255, 255)");
    }
    page.context().close();
  }

  /** Search, follow, read why, leave out, put back. */
  private static void alongTheIssue(Page page) {
    page.locator("main input[name=q]").fill("tanner bridge");
    page.locator("main").getByRole(AriaRole.BUTTON, inside("Search")).first().click();
    page.getByRole(AriaRole.LINK, named("Follow this issue over time")).click();
    assertIsFollowed(page);
    page.getByRole(AriaRole.LINK, named("Leave out " + LEFT_OUT)).click();
    assertIsLeftOut(page);
    page.getByRole(AriaRole.LINK, named("Put back")).click();
    assertIsFollowed(page);
  }

  private static void assertIsFollowed(Page page) {
    assertThat(page.locator("h1").textContent()).isEqualTo("Follow: tanner bridge");
    assertThat(page.locator("#opened + ul").textContent())
        .contains("deferred 12 October 2009, came back 16 November 2009");
    assertThat(page.getByText("Why it is here").first().isVisible()).isTrue();
    assertThat(page.locator("#left-out").count()).isZero();
  }

  private static void assertIsLeftOut(Page page) {
    assertThat(page.locator("#left-out + ul").textContent())
        .contains("Flooding at Tanner Bridge, Nether Holme");
    assertThat(page.locator("#opened + ul").textContent()).doesNotContain("12 October 2009");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  @Test
  void anIssueIsFollowedWithoutJavaScript() {
    Page page = open(1280, false, "/");
    alongTheIssue(page);
    page.context().close();
  }

  @Test
  void anIssueIsFollowedOnAPhone() {
    Page page = open(360, true, "/");
    alongTheIssue(page);
    page.context().close();
  }

  @Test
  void anIssueIsFollowedByKeyboard() {
    Page page = open(1280, true, "/trace");
    tabTo(page, "document.activeElement.id === 'issue'");
    page.keyboard().type("tanner bridge");
    SampleBrowser.enter(page);
    assertIsFollowed(page);
    tabTo(page, "document.activeElement.matches('.cp-timeline__scroll')");
    tabTo(page, focusOnLink("Leave out " + LEFT_OUT));
    SampleBrowser.enter(page);
    assertIsLeftOut(page);
    tabTo(page, focusOnLink("Put back Flooding at Tanner Bridge, Nether Holme"));
    SampleBrowser.enter(page);
    assertIsFollowed(page);
    page.context().close();
  }

  private static String focusOnLink(String text) {
    return "document.activeElement.textContent === '" + text + "'";
  }

  private static void tabTo(Page page, String condition) {
    for (int i = 0; i < 300; i++) {
      page.keyboard().press("Tab");
      if (page.evaluate(condition).equals(true)) return;
    }
    throw new AssertionError("focus does not reach " + condition + " on " + page.url());
  }
}
