package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.query.DateSpan;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.text.Slug;

/**
 * Finds among the words of a query what papers are filed under: the date of the meeting, {@code
 * March 2017}, the number of a minute or an item, {@code minute no 66}, agendas, the body that met,
 * and its next meeting. Looks into one point in time of the index.
 */
final class FiledWords {

  /** In words: {@code Monday, 17th February, 2014}, {@code agenda item no 10(a)}. */
  private static final int LONGEST = 4;

  /** In words: the name of a body. */
  private static final int LONGEST_BODY = 9;

  /** The years of which papers are. */
  private static final Pattern YEAR = Pattern.compile(".*\\b(19|20)\\d\\d\\b.*");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<kind>minutes?|(?:agenda )?items?)(?: no\\.?| nos\\.?| number)?"
              + " (?<number>[a-z]{0,2}\\d{1,4}[a-z]?(?:\\([a-z]\\))?)");

  private static final Pattern END = Pattern.compile("[?!.,;:]+$");

  private static final String NEXT = "next";

  private final IndexView view;
  private final DirectoryReader reader;
  private final CommitteeRegister bodies;
  private final WordQueries words;
  private final Function<List<String>, List<String>> others;

  FiledWords(
      IndexView view,
      CommitteeRegister bodies,
      WordQueries words,
      Function<List<String>, List<String>> others) {
    this.view = view;
    this.reader = view.reader();
    this.bodies = bodies;
    this.words = words;
    this.others = others;
  }

  /** What the longest run of words from here on says; empty where it says nothing of the kind. */
  Optional<Filed> at(List<QueryNode> clauses, int from) {
    List<String> typed = new ArrayList<>();
    Optional<Filed> longest = nextMeeting(clauses, from);
    boolean next = from > 0 && isNext(clauses.get(from - 1));
    for (int i = from; i < Math.min(clauses.size(), from + LONGEST_BODY); i++) {
      if (!(clauses.get(i) instanceof Word(String text))) break;
      typed.add(text);
      int length = typed.size();
      String run = END.matcher(String.join(" ", typed)).replaceFirst("");
      Optional<Filed> read = length > LONGEST ? Optional.empty() : filed(run, length);
      if (read.isEmpty() && (length > 1 || next)) {
        read = body(run, isMeeting(clauses, i + 1) ? length + 1 : length);
      }
      if (read.isPresent()) longest = read;
    }
    return longest;
  }

  private Optional<Filed> filed(String typed, int length) {
    return date(typed, length).or(() -> number(typed, length)).or(() -> agenda(typed, length));
  }

  /** A body of the council under any of its names, where it has papers. */
  private Optional<Filed> body(String typed, int length) {
    Term id = new Term(PaperField.COMMITTEE.field(), bodies.committee(typed).id());
    if (!isHeld(id)) return Optional.empty();
    Query papers = new ConstantScoreQuery(TermQueries.keyword(PaperField.COMMITTEE, id.text()));
    return Optional.of(
        new Filed(length, papers, others.apply(words.stems(typed)), Optional.of(id.text()), false));
  }

  private boolean isMeeting(List<QueryNode> clauses, int at) {
    return at < clauses.size()
        && clauses.get(at) instanceof Word(String text)
        && words.stems(text).equals(words.stems("meeting"));
  }

  private static boolean isNext(QueryNode clause) {
    return clause instanceof Word(String text) && text.equalsIgnoreCase(NEXT);
  }

  /** The {@code next} of {@code next meeting}, {@code next Cabinet}, {@code next board meeting}. */
  private Optional<Filed> nextMeeting(List<QueryNode> clauses, int from) {
    if (!isNext(clauses.get(from)) || from + 1 == clauses.size()) return Optional.empty();
    if (isNext(clauses.get(from + 1))) return Optional.empty();
    boolean beside = at(clauses, from + 1).flatMap(Filed::body).isPresent();
    if (!beside && !isOfMeeting(clauses, from + 1)) return Optional.empty();
    Optional<String> body = bodyAfter(clauses, from);
    Registers registers = view.registers();
    List<Meeting> meetings =
        body.isPresent() ? registers.meetingsOf(body.get()) : registers.meetings();
    if (meetings.isEmpty()) return Optional.empty();
    Query papers = NextMeeting.papers(words, others, meetings.getFirst().date());
    int length = isMeeting(clauses, from + 1) ? 2 : 1;
    return Optional.of(new Filed(length, papers, List.of(), Optional.empty(), true));
  }

  /** The first body of the council behind {@code next}, be it {@code next meeting of the board}. */
  private Optional<String> bodyAfter(List<QueryNode> clauses, int from) {
    for (int i = from + 1; i < clauses.size(); i++) {
      if (isNext(clauses.get(i))) return Optional.empty();
      Optional<String> body = at(clauses, i).flatMap(Filed::body);
      if (body.isPresent()) return body;
    }
    return Optional.empty();
  }

  /** Whether a meeting is named here, or a body of the council, be it one without papers. */
  private boolean isOfMeeting(List<QueryNode> clauses, int from) {
    List<String> typed = new ArrayList<>();
    for (int i = from; i < Math.min(clauses.size(), from + LONGEST); i++) {
      if (!(clauses.get(i) instanceof Word(String text))) return false;
      typed.add(END.matcher(text).replaceFirst(""));
      if (isMeeting(clauses, i) || bodies.find(String.join(" ", typed)).isPresent()) return true;
    }
    return false;
  }

  private static Optional<Filed> date(String typed, int length) {
    if (!YEAR.matcher(typed).matches()) return Optional.empty();
    return DateSpan.read(typed)
        .map(
            span ->
                new Filed(
                    length, QueryTranslator.dates(span.first(), span.last()), otherwise(span)));
  }

  /** A day as papers print it: {@code 17 February 2014}, {@code 17th February, 2014}. */
  private static List<String> otherwise(DateSpan span) {
    LocalDate day = span.first();
    if (!day.equals(span.last())) return List.of();
    String rest = day.format(DateTimeFormatter.ofPattern(" MMMM uuuu", Locale.UK));
    int number = day.getDayOfMonth();
    return List.of(number + rest, number + ordinal(number) + rest);
  }

  private static String ordinal(int day) {
    if (day > 10 && day < 14) return "th";
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private Optional<Filed> number(String typed, int length) {
    Matcher m = NUMBER.matcher(typed.toLowerCase(Locale.ROOT));
    if (!m.matches()) return Optional.empty();
    Term ref = new Term(PaperField.REF.field(), Slug.of(m.group("number")));
    if (!isHeld(ref)) return Optional.of(new Filed(length, Nothing.QUERY, List.of()));
    boolean minute = m.group("kind").startsWith("minute");
    Query papers =
        new BooleanQuery.Builder()
            .add(TermQueries.keyword(PaperField.REF, ref.text()), Occur.FILTER)
            .add(
                TermQueries.keyword(PaperField.KIND, PaperKind.MINUTE.id()),
                minute ? Occur.FILTER : Occur.MUST_NOT)
            .build();
    return Optional.of(new Filed(length, new ConstantScoreQuery(papers), List.of()));
  }

  private static Optional<Filed> agenda(String typed, int length) {
    if (!typed.equalsIgnoreCase(PaperKind.AGENDA.id())) return Optional.empty();
    Query agendas = TermQueries.keyword(PaperField.KIND, PaperKind.AGENDA.id());
    return Optional.of(new Filed(length, new ConstantScoreQuery(agendas), List.of()));
  }

  private boolean isHeld(Term term) {
    try {
      return reader.docFreq(term) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
