package uk.councilpapers.query;

/**
 * The value is wanted in one field, {@code title:debt}. Made by {@link QueryNode#in}.
 *
 * @param value words, phrases and what is composed of them; holds no field and no date
 */
public record Field(QueryField field, QueryNode value) implements QueryNode {

  /** Refuses what {@link QueryNode#in} would not make and a field within the field. */
  public Field {
    if (value instanceof Not || !isValue(value)) {
      throw new IllegalArgumentException(field + " cannot hold '" + value + "'");
    }
  }

  private static boolean isValue(QueryNode node) {
    return switch (node) {
      case All all -> false;
      case Field field -> false;
      case Before before -> false;
      case After after -> false;
      case Word word -> true;
      case Prefix prefix -> true;
      case Phrase phrase -> true;
      case Near near -> true;
      case Not not -> isValue(not.excluded());
      case And and -> and.clauses().stream().allMatch(Field::isValue);
      case Or or -> or.choices().stream().allMatch(Field::isValue);
    };
  }

  @Override
  public String toString() {
    return field.label() + ":" + Brackets.around(value);
  }
}
