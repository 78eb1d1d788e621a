package uk.councilpapers.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.schema.CouncilAnalyzer.Form;

/** The words that council English becomes, in an English and in a Turkish program. */
class CouncilAnalyzerTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void everyWordStandsStemmedAndMarkedAtOnePosition(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(tokens(Form.INDEXED, "Parking CHARGES increased"))
        .containsExactly(
            "0 parking 0-7",
            "0 =parking 0-7",
            "1 charge 8-15",
            "1 =charges 8-15",
            "2 increase 16-25",
            "2 =increased 16-25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void capitalLettersAndAccentsDoNotMatter(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "IT IS THE CAFÉ IN ÎLE-DE-FRANCE"))
        .containsExactly("it", "is", "the", "cafe", "in", "ile", "de", "france");
    assertThat(words(Form.EXACT, "LICENSING Board")).containsExactly("=licensing", "=board");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void aPossessiveIsTheWordItself(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "the Council's children’s services"))
        .containsExactly("the", "council", "children", "service");
    assertThat(words(Form.EXACT, "Children's")).containsExactly("=children");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void numbersReferencesAndMoneyStaySearchable(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "Minute H69, £1.205m of 31,640 in 2009/10 (RB2016/0042)"))
        .containsExactly(
            "minute", "h69", "1205000", "of", "31640", "in", "2009/10", "rb2016", "0042");
    assertThat(words(Form.STEMMED, "53 R2024-017 70/17 £1,205,000 12,5 1,20,000 17/02/2014"))
        .containsExactly(
            "53", "r2024", "017", "70", "17", "1205000", "12,5", "1,20,000", "17", "02", "2014");
    assertThat(words(Form.STEMMED, "Section 100A(4)")).containsExactly("section", "100a", "4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void aFinancialYearIsOneWordHoweverItIsPrinted(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "2014/15 2014-15 2014/2015 2014–15 1999/00 1999-2000"))
        .containsExactly("2014/15", "2014/15", "2014/15", "2014/15", "1999/00", "1999/00");
    assertThat(words(Form.EXACT, "2014-2015")).containsExactly("=2014/15");
    assertThat(tokens(Form.INDEXED, "In 2014-15"))
        .containsExactly(
            "0 in 0-2",
            "0 =in 0-2",
            "1 2014/15 3-10",
            "1 =2014/15 3-10",
            "1 2014 3-7",
            "1 =2014 3-7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void aSumOfMoneyIsOneWordHoweverItIsPrinted(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "£1.205m £1,205,000 £1.205 million £1.205 MILLION £1.205M"))
        .containsExactly("1205000", "1205000", "1205000", "1205000", "1205000");
    assertThat(words(Form.EXACT, "£2bn, £2 billion")).containsExactly("=2000000000", "=2000000000");
    assertThat(words(Form.STEMMED, "a million, 2 millionaires, 3 miles"))
        .containsExactly("a", "million", "2", "millionaire", "3", "mile");
    assertThat(words(Form.STEMMED, "£40k, £2mn (£3.5m–£4m) £1,250k"))
        .containsExactly("40000", "2000000", "3500000", "4000000", "1250000");
    assertThat(tokens(Form.INDEXED, "£2 million more"))
        .containsExactly(
            "0 2000000 1-10",
            "0 =2000000 1-10",
            "0 2 1-2",
            "0 =2 1-2",
            "0 million 3-10",
            "0 =million 3-10",
            "1 more 11-15",
            "1 =more 11-15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void aNumberOfMetresIsNoSumOfMoney(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "300m 1.5M 300 m 3k US£ £3 m £3mile"))
        .containsExactly("300m", "1.5m", "300", "m", "3k", "us", "3", "m", "3mile");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void theIndexAlsoHasASumAsItIsPrinted(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(tokens(Form.INDEXED, "cost £1.205M."))
        .containsExactly(
            "0 cost 0-4",
            "0 =cost 0-4",
            "1 1205000 6-12",
            "1 =1205000 6-12",
            "1 1.205m 6-12",
            "1 =1.205m 6-12");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-17, 2014 17",
    "2011-12-05, 2011 12 05",
    "12014/15, 12014 15",
    "2014/155, 2014 155",
    "2014/15/16, 2014 15 16",
    "70/17, 70 17",
    "2014/16, 2014 16"
  })
  void otherPairsOfNumbersAreTwoWords(String text, String words) {
    assertThat(words(Form.STEMMED, text)).containsExactly(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "H63, h63 =h63",
    "53, 53 =53",
    "53., 53 =53",
    "R2024-017, r2024 =r2024 017 =017",
    "RB2016/0042, rb2016 =rb2016 0042 =0042",
    "Section 100A(4), section =section 100a =100a 4 =4",
    "s.100A, s =s 100a =100a",
    "10(a), 10 =10 a =a"
  })
  void aReferenceIsTheWordsThatItIsPrintedWith(String printed, String words) {
    assertThat(words(Form.INDEXED, printed)).containsExactly(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "Liquid Logic, liquid =liquid logic =logic",
    "Liquidlogic, liquidlogic =liquidlogic",
    "LiquidLogic, liquidlogic =liquidlogic",
    "Liquid-Logic, liquid =liquid liquidlogic =liquidlogic logic =logic"
  })
  void aNameInTwoWordsOrOneIsWhatIsPrinted(String printed, String words) {
    assertThat(words(Form.INDEXED, printed)).containsExactly(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "Henry-Leach, henry =henry henryleach =henryleach leach =leach",
    "re-commissioning, re =re recommission =recommissioning commission =commissioning",
    "recommissioning, recommission =recommissioning"
  })
  void aHyphenInTheIndex(String printed, String words) {
    assertThat(words(Form.INDEXED, printed)).containsExactly(words.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void aHyphenParts(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "Cheryl Henry-Leach re‑commissioning"))
        .containsExactly("cheryl", "henry", "leach", "re", "commission");
    assertThat(words(Form.EXACT, "Co-opted")).containsExactly("=co", "=opted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void theIndexAlsoHasTheTwoWordsJoined(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(tokens(Form.INDEXED, "E-MAILS"))
        .containsExactly(
            "0 e 0-1", "0 =e 0-1", "0 email 0-7", "0 =emails 0-7", "1 mail 2-7", "1 =mails 2-7");
    assertThat(words(Form.INDEXED, "two-year-old"))
        .containsExactly("two", "=two", "year", "=year", "old", "=old");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void anAmpersandIsAndButBetweenInitials(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "Health & Wellbeing, A&E, B&B, Trade&Industry"))
        .containsExactly("health", "and", "wellbeing", "a&e", "b&b", "trade", "and", "industry");
    assertThat(words(Form.EXACT, "Health & Wellbeing"))
        .containsExactly("=health", "=and", "=wellbeing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void dotsAndPluralsOfShortFormsAreLost(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "C.S.E. and IDVAs, the CCG’s, EHCPs"))
        .containsExactly("cse", "and", "idva", "the", "ccg", "ehcp");
    assertThat(words(Form.STEMMED, "1.5.2 U.K")).containsExactly("1.5.2", "uk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR"})
  void typographicMarksAreNotWords(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(words(Form.STEMMED, "‘In-house’ – “deep dive” — O’Brien…"))
        .containsExactly("in", "house", "deep", "dive", "o'brien");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-- … *", "\u0000"})
  void whatHoldsNoLetterAndNoDigitHasNoWords(String text) {
    assertThat(tokens(Form.INDEXED, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "commissioning commissioned commission, commission",
    "recommissioning recommissioned recommission, recommission",
    "decommissioning decommissioned decommission, decommission",
    "redesigning redesigned redesign, redesign",
    "reconnecting reconnected reconnect, reconnect",
    "benchmarking benchmarked benchmark, benchmark",
    "leasing leased lease, lease",
    "waste wasting wasted, waste"
  })
  void theFormsOfAVerbAreOneWord(String forms, String stem) {
    assertThat(words(Form.STEMMED, forms)).containsExactly(stem, stem, stem);
  }

  @ParameterizedTest
  @CsvSource({
    "cost costs, cost cost",
    "saving savings, saving saving",
    "facility facilities, facility facility",
    "board boards, board board",
    "minute minutes, minute minute",
    "resource resources, resource resource",
    "pool pools, pool pool",
    "date dates, date date",
    "policy policies, policy policy",
    "access status analysis bus gas NHS, access status analysis bus gas nhs"
  })
  void aPluralIsTheWordItself(String forms, String stems) {
    assertThat(words(Form.STEMMED, forms)).containsExactly(stems.split(" ", -1));
  }

  @Test
  void aProtectedWordIsNotStemmed() {
    CouncilAnalyzer analyzer = new CouncilAnalyzer(Form.STEMMED, List.of("rents", "wards"));
    assertThat(words(analyzer, "Rents in wards")).containsExactly("rents", "in", "wards");
    assertThat(words(Form.STEMMED, "Rents in wards")).containsExactly("rent", "in", "ward");
  }

  private static List<String> words(Form form, String text) {
    return words(new CouncilAnalyzer(form, List.of()), text);
  }

  private static List<String> words(CouncilAnalyzer analyzer, String text) {
    return tokens(analyzer, text).stream().map(t -> t.split(" ", -1)[1]).toList();
  }

  private static List<String> tokens(Form form, String text) {
    return tokens(new CouncilAnalyzer(form, List.of()), text);
  }

  /** Each token as {@code POSITION WORD START-END}. */
  private static List<String> tokens(CouncilAnalyzer analyzer, String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("body", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        tokens.add(position + " " + term + " " + offset.startOffset() + "-" + offset.endOffset());
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
