package uk.councilpapers.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.query.After;
import uk.councilpapers.query.All;
import uk.councilpapers.query.And;
import uk.councilpapers.query.Before;
import uk.councilpapers.query.Field;
import uk.councilpapers.query.Near;
import uk.councilpapers.query.Not;
import uk.councilpapers.query.Or;
import uk.councilpapers.query.Phrase;
import uk.councilpapers.query.Prefix;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.text.Slug;

/** Turns what a person typed into Lucene queries. Safe for use by several threads. */
final class QueryTranslator {

  private final WordQueries words;

  QueryTranslator(WordQueries words) {
    this.words = words;
  }

  /** The papers that the tree asks for, scored. */
  Query matching(QueryNode node) {
    return translate(node, TextTarget.ANYWHERE);
  }

  /** What is sought in one field: the words asked for anywhere, without the exclusions. */
  Query sought(QueryNode node, TextTarget field) {
    return switch (node) {
      case Word word -> words.word(word.text(), field);
      case Prefix prefix -> words.prefix(prefix.start(), field);
      case Phrase phrase -> words.phrase(phrase.text(), field);
      case Near near -> words.near(near.text(), near.distance(), field);
      case And and -> anyOf(and.clauses(), field);
      case Or or -> anyOf(or.choices(), field);
      case Field named -> soughtIn(named, field);
      case Not not -> Nothing.QUERY;
      case Before before -> Nothing.QUERY;
      case After after -> Nothing.QUERY;
      case All all -> Nothing.QUERY;
    };
  }

  private Query soughtIn(Field named, TextTarget field) {
    return switch (named.field()) {
      case TITLE, RESOLUTION, OFFICER, MEMBER -> sought(named.value(), field);
      case COMMITTEE, TOPIC, KIND, REF -> Nothing.QUERY;
    };
  }

  private Query anyOf(List<QueryNode> nodes, TextTarget field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (QueryNode node : nodes) any.add(sought(node, field), Occur.SHOULD);
    return any.build();
  }

  private Query translate(QueryNode node, TextTarget target) {
    return switch (node) {
      case All all -> new ConstantScoreQuery(IndexView.PAPERS);
      case Word word -> words.word(word.text(), target);
      case Prefix prefix -> words.prefix(prefix.start(), target);
      case Phrase phrase -> words.phrase(phrase.text(), target);
      case Near near -> words.near(near.text(), near.distance(), target);
      case And and -> all(and.clauses(), target);
      case Or or -> any(or.choices(), target);
      case Not not -> all(List.of(not), target);
      case Field field -> inField(field);
      case Before before -> dates(Long.MIN_VALUE, before.day().minusDays(1).toEpochDay());
      case After after -> dates(after.day().plusDays(1).toEpochDay(), Long.MAX_VALUE);
    };
  }

  /** The papers that all clauses ask for, scored. */
  Query all(List<QueryNode> clauses) {
    return all(clauses, TextTarget.ANYWHERE);
  }

  private Query all(List<QueryNode> clauses, TextTarget target) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean onlyExclusions = true;
    for (QueryNode clause : clauses) {
      if (clause instanceof Not(QueryNode excluded)) {
        query.add(translate(excluded, target), Occur.MUST_NOT);
        continue;
      }
      query.add(translate(clause, target), Occur.MUST);
      onlyExclusions = false;
    }
    if (onlyExclusions) query.add(new ConstantScoreQuery(IndexView.PAPERS), Occur.MUST);
    return query.build();
  }

  private Query any(List<QueryNode> choices, TextTarget target) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (QueryNode choice : choices) query.add(translate(choice, target), Occur.SHOULD);
    return query.build();
  }

  private Query inField(Field field) {
    QueryNode value = field.value();
    return switch (field.field()) {
      case TITLE -> translate(value, TextTarget.of(PaperField.TITLE));
      case RESOLUTION -> translate(value, TextTarget.of(PaperField.RESOLUTION));
      case OFFICER -> translate(value, TextTarget.of(PaperField.OFFICER_NAME));
      case MEMBER -> translate(value, TextTarget.of(PaperField.MEMBER));
      case COMMITTEE -> translate(value, TextTarget.of(PaperField.COMMITTEE_NAME));
      case TOPIC -> translate(value, TextTarget.of(PaperField.TOPIC_LABEL));
      case KIND -> keyword(value, PaperField.KIND);
      case REF -> keyword(value, PaperField.REF);
    };
  }

  /** Fields that hold ids: each word or phrase is one value. */
  private Query keyword(QueryNode value, PaperField field) {
    return switch (value) {
      case Word word -> keyword(word.text(), field);
      case Phrase phrase -> keyword(phrase.text(), field);
      case Near near -> keyword(near.text(), field);
      case Prefix prefix ->
          new org.apache.lucene.search.PrefixQuery(
              new Term(field.field(), prefix.start().toLowerCase(Locale.ROOT)));
      case And and -> keywords(and.clauses(), field, Occur.MUST);
      case Or or -> keywords(or.choices(), field, Occur.SHOULD);
      case Not not ->
          new BooleanQuery.Builder()
              .add(new ConstantScoreQuery(IndexView.PAPERS), Occur.MUST)
              .add(keyword(not.excluded(), field), Occur.MUST_NOT)
              .build();
      case All all -> Nothing.QUERY;
      case Field nested -> Nothing.QUERY;
      case Before before -> Nothing.QUERY;
      case After after -> Nothing.QUERY;
    };
  }

  private Query keywords(List<QueryNode> nodes, PaperField field, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (QueryNode node : nodes) query.add(keyword(node, field), occur);
    return query.build();
  }

  private static Query keyword(String text, PaperField field) {
    String id =
        field == PaperField.KIND
            ? PaperKind.of(text).map(PaperKind::id).orElse(text)
            : Slug.of(text);
    return new ConstantScoreQuery(new TermQuery(new Term(field.field(), id)));
  }

  /** Papers of meetings in a span of days, both ends included. */
  static Query dates(LocalDate first, LocalDate last) {
    return dates(first.toEpochDay(), last.toEpochDay());
  }

  private static Query dates(long first, long last) {
    return new ConstantScoreQuery(LongPoint.newRangeQuery(PaperField.DATE.field(), first, last));
  }
}
