package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.web.library.PageImage;

/** The pages in a real browser. Pictures of them are left in {@code target/screenshots}. */
@Execution(ExecutionMode.SAME_THREAD)
class BrowserTest {

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("start", "/");
    PAGES.put("results", "/?q=parking&sort=newest&page=2");
    PAGES.put(
        "filtered", "/?q=parking&committee=transport-committee&kind=minute&officer=-x&from=2020");
    PAGES.put("corrected", "/?q=parkin");
    PAGES.put("nothing", "/?q=%22hovercraft+eels%22&year=2020");
    PAGES.put("refused", "/?q=parking&from-day=31&from-month=2&from-year=2020&colour=red");
    PAGES.put("minute", "/papers/transport-2023-06-14-34?q=parking");
    PAGES.put("report", "/papers/transport-2024-06-12-r1?q=trial");
    PAGES.put("found", "/papers/transport-2024-06-12-r1?q=trial&find=permits");
    PAGES.put("not-found", "/papers/transport-2024-06-12-r1?find=hovercraft");
    PAGES.put("printed", "/papers/transport-2024-06-12-r1/pages/8?q=permits");
    PAGES.put("hostile", "/papers/hostile?q=script");
    PAGES.put("help", "/help");
    PAGES.put("missing", "/papers/none");
  }

  private static final String HOSTILE =
      "<script>document.title='taken'</script><img src=x onerror=alert(1)>";

  @TempDir static Path folder;

  private static Optional<Browser> browser = Optional.empty();
  private static TestServer server;

  @BeforeAll
  static void start() {
    browser = Browser.open();
    if (browser.isEmpty()) System.err.println("BrowserTest is skipped: no Chromium in /usr/bin");
    assumeTrue(browser.isPresent(), "no Chromium in /usr/bin");
    List<Paper> papers = new ArrayList<>(SamplePapers.library(Map.of()).papers());
    papers.add(
        PaperBuilder.paper(PaperKind.OTHER, "hostile", HOSTILE)
            .of(HOSTILE, "2022-02-02")
            .by(HOSTILE, "\"onmouseover=\"alert(1)")
            .on("Topic ' \" <b>")
            .recommends(HOSTILE)
            .in("packs/" + HOSTILE)
            .text("A " + HOSTILE + "\n\n" + "wordwithoutanend".repeat(40) + "\n\n<script>\tcell")
            .build());
    Map<String, Path> files = Map.of(SamplePapers.REPORT.source().fileId(), drawing());
    server = new TestServer(new ListLibrary(papers, files), BrowserTest::drawn);
  }

  private static Path drawing() {
    try {
      return Files.writeString(folder.resolve("pack.pdf"), "%PDF-1.7");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page with one word, drawn here. */
  private static Optional<PageImage> drawn(Path file, int page) {
    BufferedImage image = new BufferedImage(1000, 1414, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1000, 1414);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(100, 120, 90, 16);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<PageImage.Word> words = List.of(new PageImage.Word("permits", 100, 118, 90, 20));
    return Optional.of(new PageImage(png.toByteArray(), 1000, 1414, words));
  }

  @AfterAll
  static void stop() {
    browser.ifPresent(Browser::close);
    if (server != null) server.close();
  }

  private static Page open(int width, String path) {
    Page page = browser.orElseThrow().page(width, true);
    page.navigate(server.address() + path);
    return page;
  }

  @TestFactory
  List<DynamicTest> axeFindsNothingAndThePageHasATitleAndOneHeading() {
    return each(
        "",
        1280,
        page -> {
          assertThat(Browser.faults(page)).isEmpty();
          assertThat(page.title()).endsWith("Council Papers").isNotEqualTo("taken");
          assertThat(page.locator("h1").count()).isEqualTo(1);
        });
  }

  @TestFactory
  List<DynamicTest> axeFindsNothingOnANarrowScreenAndNothingIsWiderThanTheNarrowest() {
    return each(
        "-narrow",
        360,
        page -> {
          assertThat(Browser.faults(page)).isEmpty();
          page.setViewportSize(320, 900);
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .isEqualTo(true);
        });
  }

  @Test
  void onPaperAResultHasNoFormAndAPaperItsCitation() {
    Page page = open(1000, "/papers/transport-2023-06-14-34?q=parking");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Browser.picture(page, "minute-print");
    assertThat(page.getByText("How to cite").isVisible()).isTrue();
    page.navigate(server.address() + "/?q=parking&kind=minute");
    Browser.picture(page, "results-print");
    assertThat(page.getByText("Apply filters").isVisible()).isFalse();
    assertThat(page.locator(".cp-hit").count()).isEqualTo(10);
    page.context().close();
  }

  private static List<DynamicTest> each(
      String suffix, int width, java.util.function.Consumer<Page> check) {
    List<DynamicTest> tests = new ArrayList<>();
    PAGES.forEach(
        (name, path) ->
            tests.add(
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<String> complaints = new ArrayList<>();
                      Page page = browser.orElseThrow().page(width, true);
                      page.onConsoleMessage(
                          m -> {
                            if (!m.text().contains("Failed to load resource")) {
                              complaints.add(m.text());
                            }
                          });
                      page.onDialog(d -> complaints.add(d.message()));
                      page.navigate(server.address() + path);
                      Browser.picture(page, name + suffix);
                      check.accept(page);
                      assertThat(complaints).isEmpty();
                      page.context().close();
                    })));
    return tests;
  }

  @Test
  void aResidentFindsThePlaceWithoutJavaScript() {
    Page page = browser.orElseThrow().page(360, false);
    page.navigate(server.address().toString());
    page.getByLabel("Search council papers").fill("parkin");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
    page.getByText("parking", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("2023 (").check();
    page.getByText("Apply filters").click();
    page.getByText("Newest").click();
    assertThat(page.url()).contains("q=parking").contains("year=2023").contains("sort=newest");
    page.getByText("Residents' Parking: Harbour Ward").first().click();
    assertThat(page.locator("mark").count()).isGreaterThan(5);
    page.getByText("Back to results").click();
    assertThat(page.url()).endsWith("/?q=parking&year=2023&sort=newest");
    page.getByText("Year: 2023").click();
    assertThat(page.url()).endsWith("/?q=parking&sort=newest");
    page.context().close();
  }

  @Test
  void theKeyboardAloneReachesAResult() {
    Page page = open(1280, "/");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus").textContent()).isEqualTo("Skip to main content");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().type("ferry");
    page.keyboard().press("Enter");
    Locator title = page.locator(".cp-hit__title a");
    for (int i = 0;
        i < 30 && !title.first().evaluate("e => e === document.activeElement").equals(true);
        i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    assertThat(page.locator("h1").textContent()).isEqualTo("Residents' Parking: Harbour Ward");
    page.context().close();
  }

  @Test
  void whatIsTypedIsCompletedByKeys() {
    Page page = open(360, "/");
    page.getByLabel("Search council papers").pressSequentially("resid");
    Locator option = page.getByRole(AriaRole.OPTION).first();
    option.waitFor();
    assertThat(Browser.faults(page)).isEmpty();
    Browser.picture(page, "completion-narrow");
    assertThat(page.locator("#q").getAttribute("aria-expanded")).isEqualTo("true");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#q").getAttribute("aria-activedescendant"))
        .isEqualTo(option.getAttribute("id"));
    page.keyboard().press("Escape");
    assertThat(page.locator("[role=listbox]").isVisible()).isFalse();
    page.keyboard().press("ArrowDown");
    option.waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**/?q=*");
    assertThat(page.locator(".cp-hit").first().textContent()).contains("Residents' Parking");
    page.context().close();
  }

  @Test
  void aFilterAppliesAtOnceAndKeepsTheFocusAndBlankFieldsStayOutOfTheAddress() {
    Page page = open(1280, "/?q=parking");
    page.getByLabel("2023 (").click();
    page.waitForURL("**/?q=parking&year=2023");
    page.waitForFunction("document.activeElement.value === '2023'");
    assertThat(page.getByLabel("2023 (").isChecked()).isTrue();
    page.locator("summary", new Page.LocatorOptions().setHasText("Leave out")).first().click();
    page.locator("input[name=committee][value='-cabinet']").click();
    page.waitForURL("**/?q=parking&committee=-cabinet&year=2023");
    assertThat(page.getByText("Committee not: cabinet").isVisible()).isTrue();
    page.context().close();
  }

  @Test
  void keysGoFromOnePlaceMarkedToTheNext() {
    Page page = open(1280, "/papers/transport-2023-06-14-34?q=parking");
    page.keyboard().press("n");
    page.keyboard().press("n");
    assertThat(page.url()).endsWith("#hit-2");
    page.keyboard().press("p");
    assertThat(page.url()).endsWith("#hit-1");
    page.keyboard().press("/");
    page.keyboard().type("n");
    assertThat(page.locator("#q").inputValue()).isEqualTo("n");
    assertThat(page.url()).endsWith("#hit-1");
    page.context().close();
  }

  @Test
  void linksGoFromOnePlaceMarkedToTheNextWithoutJavaScript() {
    Page page = browser.orElseThrow().page(1280, false);
    page.navigate(server.address() + "/papers/transport-2023-06-14-34?q=parking");
    page.getByText("Go to the first").click();
    page.getByLabel("Next place marked").first().click();
    assertThat(page.url()).endsWith("#hit-2");
    page.locator("#find").fill("permit");
    page.keyboard().press("Enter");
    page.getByText("“permit” is marked").waitFor();
    page.getByText("Mark “parking” again").click();
    assertThat(page.url()).endsWith("/papers/transport-2023-06-14-34?q=parking#text");
    page.context().close();
  }

  @Test
  void theWordsFoundAreMarkedOnThePageAsPrinted() {
    Page page = open(1280, "/papers/transport-2024-06-12-r1?q=permits");
    page.getByText("as printed, page 8").click();
    assertThat(page.locator("svg rect").count()).isEqualTo(1);
    assertThat(page.locator("mark").count()).isPositive();
    page.getByText("Previous page").click();
    assertThat(page.url()).endsWith("/pages/7?q=permits");
    page.getByText("Back to the paper").click();
    assertThat(page.url()).endsWith("/papers/transport-2024-06-12-r1?q=permits#l101");
    page.context().close();
  }

  @Test
  void hostileWordsInTheAddressAreShownAsText() {
    String words = "%3Cimg+src%3Dx+onerror%3Ddocument.title%3D1%3E";
    for (String path :
        List.of(
            "/?q=" + words,
            "/?q=parking&committee=" + words,
            "/?from-year=" + words,
            "/papers/hostile?find=" + words,
            "/" + words)) {
      Page page = open(1280, path);
      assertThat(page.title()).endsWith("Council Papers");
      assertThat(page.locator("img").count()).isZero();
      page.context().close();
    }
  }

  @Test
  void hostileTextIsShownAsText() {
    Page page = open(1280, "/papers/hostile");
    assertThat(page.locator("h1").textContent()).isEqualTo(HOSTILE);
    assertThat(page.locator("script:not([src])").count()).isZero();
    assertThat(page.locator("img").count()).isZero();
    page.context().close();
  }
}
