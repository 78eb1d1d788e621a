package uk.councilpapers.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperContent;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.text.Slug;

/**
 * Makes any number of papers in the manner of a few: each takes the kind, the length and half of
 * the lines of one of them, the other half from all, and has a title, names and rare words of its
 * own. The same seed makes the same papers. For one thread.
 */
final class Resampler {

  private static final LocalDate FIRST_DAY = LocalDate.of(2004, 5, 1);
  private static final int DAYS = 20 * 365;
  private static final int COMMITTEES = 40;
  private static final int OFFICERS = 3_000;

  /** One rare word for so many lines. */
  private static final int LINES_A_RARE_WORD = 6;

  /** In characters; shorter lines are no sentences. */
  private static final int SENTENCE = 40;

  private static final Pattern NO_LETTERS = Pattern.compile("\\W+");

  private static final String[] SYLLABLES = {
    "al", "bar", "cor", "den", "el", "fen", "gar", "hol", "il", "ken", "lum", "mar", "nor", "or",
    "pen", "ros", "sul", "tor", "ul", "ven", "wes", "yar"
  };

  private final Random random;
  private final List<Paper> models;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  Resampler(List<Paper> models, long seed) {
    this.models = List.copyOf(models);
    this.random = new Random(seed);
    for (Paper paper : models) {
      for (String line : paper.text().lines()) if (line.length() >= SENTENCE) sentences.add(line);
      NO_LETTERS.splitAsStream(paper.title()).filter(w -> w.length() > 3).forEach(words::add);
    }
  }

  /** The next paper. */
  Paper next(int number) {
    Paper model = any(models);
    LocalDate date = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String body = "Panel for " + rareWord(COMMITTEES);
    Committee committee = new Committee(Slug.of(body), body);
    List<String> lines = lines(model);
    return new Paper(
        "paper-" + number,
        model.kind(),
        title(model),
        model.reference(),
        committee,
        Optional.of(date),
        Optional.of(committee.id() + "-" + date),
        content(model),
        Optional.empty(),
        List.of(
            new PaperSource(
                "file" + number / 30,
                "pack-" + number / 30 + ".txt",
                Optional.of(date),
                new LineRange(1, lines.size()),
                Optional.empty())),
        new PaperText(lines, 1, List.of()));
  }

  private String title(Paper model) {
    return model.title() + " " + any(words) + " " + rareWord(50_000);
  }

  private List<String> lines(Paper model) {
    List<String> lines = new ArrayList<>(model.text().lines());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() >= SENTENCE && random.nextBoolean()) lines.set(i, any(sentences));
      if (random.nextInt(LINES_A_RARE_WORD) == 0) {
        lines.set(i, lines.get(i) + " " + rareWord(200_000));
      }
    }
    return lines;
  }

  private PaperContent content(Paper model) {
    PaperContent said = model.content();
    List<Officer> officers = new ArrayList<>();
    for (Officer officer : said.officers()) {
      String name = capital(rareWord(60)) + " " + capital(rareWord(OFFICERS));
      officers.add(new Officer(Optional.of(name), officer.role(), officer.kind()));
    }
    return PaperContent.builder()
        .officers(officers)
        .attendance(said.attendance())
        .agenda(said.agenda())
        .topics(said.topics())
        .resolutions(said.resolutions())
        .recommendations(said.recommendations())
        .outcome(said.outcome())
        .references(said.references())
        .promises(said.promises())
        .build();
  }

  /** A word of so many; the first of them come far more often, as words do. */
  private String rareWord(int of) {
    int rank = (int) Math.pow(of, random.nextDouble());
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
