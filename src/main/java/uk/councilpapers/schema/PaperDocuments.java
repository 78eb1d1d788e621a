package uk.councilpapers.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.Topic;
import uk.councilpapers.text.Abbreviation;
import uk.councilpapers.text.AbbreviationFinder;
import uk.councilpapers.text.Slug;

/**
 * Makes a Lucene document of a paper; {@link StoredPapers} reads it back. Safe for several threads.
 */
public final class PaperDocuments {

  /** Stands between a short form and its long form. */
  public static final String BETWEEN = "\t";

  /** In characters. */
  private static final int LONGEST_TITLE = 300;

  /** The value of {@link PaperField#LEDGER} for a paper that undertakes something. */
  public static final String PROMISE = "promise";

  /** The value of {@link PaperField#LEDGER} for a paper that recommends something. */
  public static final String RECOMMENDATION = "recommendation";

  /** The value of {@link PaperField#LEDGER} for a paper that answers recommendations in a table. */
  public static final String ANSWER = "answer";

  /** The {@code h} of {@code h69}. */
  private static final Pattern LETTERS_BEFORE = Pattern.compile("^[a-z]+-?(?=\\d)");

  private static final FieldType WORDS = words(Field.Store.NO);
  private static final FieldType STORED_WORDS = words(Field.Store.YES);
  private static final FacetsConfig FACETS = facets();

  private PaperDocuments() {}

  private static FieldType words(Field.Store store) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setStored(store == Field.Store.YES);
    type.freeze();
    return type;
  }

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (FacetName name : FacetName.values()) {
      config.setMultiValued(name.parameter(), true);
      config.setDrillDownTermsIndexing(name.parameter(), FacetsConfig.DrillDownTermsIndexing.NONE);
    }
    return config;
  }

  /** How the facets are stored; the same for writing and reading. */
  public static FacetsConfig facetsConfig() {
    return FACETS;
  }

  /** The field that filters by a facet. */
  public static PaperField filterField(FacetName name) {
    return switch (name) {
      case COMMITTEE -> PaperField.COMMITTEE;
      case YEAR -> PaperField.YEAR;
      case OFFICER -> PaperField.OFFICER;
      case TOPIC -> PaperField.TOPIC;
      case KIND -> PaperField.KIND;
    };
  }

  /** The document of a paper whose title says nothing about its place on the agenda. */
  public static Document document(Paper paper) {
    return document(paper, title -> false);
  }

  /**
   * The document of a paper.
   *
   * @param isStanding tells titles of procedural items, which stand on every agenda
   */
  public static Document document(Paper paper, Predicate<String> isStanding) {
    Document doc = new Document();
    if (isStanding.test(paper.title())) keyword(doc, PaperField.STANDING, PaperField.YES);
    keyword(doc, PaperField.TYPE, PaperField.PAPER);
    keyword(doc, PaperField.ID, paper.id());
    for (String id : paper.otherIds()) keyword(doc, PaperField.ID, id);
    for (String file : fileIds(paper)) keyword(doc, PaperField.FILE, file);
    paper.reference().ifPresent(ref -> addReference(doc, ref));
    paper.meetingId().ifPresent(id -> keyword(doc, PaperField.MEETING, id));
    paper.partOf().ifPresent(id -> keyword(doc, PaperField.PART_OF, id));
    addAbbreviations(doc, paper);
    addTies(doc, paper);
    addDate(doc, paper);
    MeetingPart.of(paper).ifPresent(part -> addMeetingPart(doc, part));
    addFacets(doc, paper);
    addText(doc, paper);
    BytesRef data = new BytesRef(PaperCodec.encode(paper));
    doc.add(new BinaryDocValuesField(PaperField.PAPER_DATA.field(), data));
    try {
      return FACETS.build(doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> fileIds(Paper paper) {
    Set<String> ids = new LinkedHashSet<>();
    for (PaperSource source : paper.sources()) ids.add(source.fileId());
    return ids;
  }

  private static void addReference(Document doc, String reference) {
    String ref = Slug.of(reference);
    keyword(doc, PaperField.REF, ref);
    String number = LETTERS_BEFORE.matcher(ref).replaceFirst("");
    if (!number.equals(ref)) keyword(doc, PaperField.REF, number);
  }

  private static void addAbbreviations(Document doc, Paper paper) {
    Set<Abbreviation> found = new LinkedHashSet<>();
    for (String line : paper.text().lines()) found.addAll(AbbreviationFinder.in(line));
    for (Abbreviation a : found) {
      keyword(doc, PaperField.ABBREVIATION, a.shortForm() + BETWEEN + a.longForm());
    }
  }

  private static void addTies(Document doc, Paper paper) {
    for (String key : CitationKeys.of(paper)) keyword(doc, PaperField.CITES, key);
    for (String key : ApprovedMinutes.of(paper)) keyword(doc, PaperField.APPROVES, key);
    for (String key : PaperTies.matters(paper)) keyword(doc, PaperField.MATTER, key);
    Map<String, Integer> names = PaperTies.names(paper);
    for (String name : names.keySet()) keyword(doc, PaperField.NAME, name);
    for (String kind : PaperTies.ledger(paper)) keyword(doc, PaperField.LEDGER, kind);
    for (String name : PaperTies.keyNames(paper, names)) keyword(doc, PaperField.KEY_NAME, name);
  }

  private static void addDate(Document doc, Paper paper) {
    if (paper.date().isEmpty()) return;
    long day = paper.date().get().toEpochDay();
    doc.add(new LongPoint(PaperField.DATE.field(), day));
    doc.add(new NumericDocValuesField(PaperField.DATE.field(), day));
  }

  private static void addMeetingPart(Document doc, MeetingPart part) {
    doc.add(new BinaryDocValuesField(PaperField.MEETING_PART.field(), part.encoded()));
  }

  private static void addFacets(Document doc, Paper paper) {
    facet(doc, FacetName.KIND, paper.kind().id());
    facet(doc, FacetName.COMMITTEE, paper.committee().id());
    paper.date().ifPresent(date -> facet(doc, FacetName.YEAR, String.valueOf(date.getYear())));
    for (String officer : officerIds(paper)) facet(doc, FacetName.OFFICER, officer);
    for (Topic topic : paper.topics()) facet(doc, FacetName.TOPIC, topic.id());
    for (FacetLabel label : FacetLabel.of(paper)) keyword(doc, PaperField.LABEL, label.term());
  }

  private static Set<String> officerIds(Paper paper) {
    Set<String> ids = new LinkedHashSet<>();
    for (Officer officer : paper.officers()) officer.name().map(Slug::of).ifPresent(ids::add);
    return ids;
  }

  private static void facet(Document doc, FacetName name, String value) {
    keyword(doc, filterField(name), value);
    doc.add(new SortedSetDocValuesFacetField(name.parameter(), value));
  }

  private static void addText(Document doc, Paper paper) {
    text(doc, PaperField.TITLE, paper.title(), WORDS);
    doc.add(
        new SortedDocValuesField(
            PaperField.WHOLE_TITLE.field(), new BytesRef(wholeTitle(paper.title()))));
    text(doc, PaperField.COMMITTEE_NAME, paper.committee().name(), WORDS);
    for (String point : paper.resolutions()) text(doc, PaperField.RESOLUTION, point, WORDS);
    for (String point : paper.recommendations()) text(doc, PaperField.RESOLUTION, point, WORDS);
    for (String member : paper.members()) text(doc, PaperField.MEMBER, member, WORDS);
    for (Officer officer : paper.officers()) {
      officer.name().ifPresent(name -> text(doc, PaperField.OFFICER_NAME, name, WORDS));
      officer.role().ifPresent(role -> text(doc, PaperField.OFFICER_NAME, role, WORDS));
    }
    for (Topic topic : paper.topics()) text(doc, PaperField.TOPIC_LABEL, topic.label(), WORDS);
    text(doc, PaperField.BODY, paper.text().joined(), STORED_WORDS);
  }

  /** The title, cut after 300 characters. */
  static String wholeTitle(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
  }

  /** Whether this may be the beginning of a longer title. */
  public static boolean mayBeCut(String wholeTitle) {
    return wholeTitle.codePointCount(0, wholeTitle.length()) >= LONGEST_TITLE;
  }

  private static void text(Document doc, PaperField field, String value, FieldType type) {
    doc.add(new Field(field.field(), value, type));
  }

  private static void keyword(Document doc, PaperField field, String value) {
    doc.add(new StringField(field.field(), value, Field.Store.NO));
  }
}
