package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells that the rules of a page enclose, gathered into tables. A box of one column is a frame
 * around text, no table. Immutable.
 */
final class RuledTables {

  /** More rules than a table has: a drawing. */
  private static final int MOST_RULES = 400;

  /** Lengths are points from the top left corner of the page. */
  record Cell(float left, float top, float right, float bottom) {

    boolean holds(PdfWord word) {
      float x = (word.left() + word.right()) / 2;
      return left <= x && x < right && top <= word.middle() && word.middle() < bottom;
    }

    boolean touches(Cell other) {
      float slack = Rule.SLACK;
      return left <= other.right + slack
          && other.left <= right + slack
          && top <= other.bottom + slack
          && other.top <= bottom + slack;
    }
  }

  private final List<List<Cell>> rows;

  private RuledTables(List<List<Cell>> rows) {
    this.rows = rows;
  }

  /** The tables of a page. */
  static RuledTables of(List<Rule> rules) {
    List<Rule> drawnLevel = merged(rules.stream().filter(Rule::horizontal).toList());
    List<Rule> drawnUpright = merged(rules.stream().filter(r -> !r.horizontal()).toList());
    if (drawnLevel.size() + drawnUpright.size() > MOST_RULES) return new RuledTables(List.of());
    List<Rule> level = withOpenEnds(drawnLevel, drawnUpright);
    List<Rule> upright = withOpenEnds(drawnUpright, drawnLevel);
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> table : tables(cells(level, upright))) {
      List<List<Cell>> found = rows(table);
      if (found.stream().anyMatch(row -> row.size() > 1)) rows.addAll(found);
    }
    return new RuledTables(rows);
  }

  /** The rows of all tables, from the top down; each the cells that begin at one height. */
  List<List<Cell>> rows() {
    return rows;
  }

  /**
   * The rules of one direction, and those that are missing where several of the other direction end
   * at one height: a table cut by the page end, or drawn without its outer edge, is open there.
   * Only what another rule joins is closed, lest two tables become one.
   */
  private static List<Rule> withOpenEnds(List<Rule> rules, List<Rule> across) {
    List<Rule> all = new ArrayList<>(rules);
    for (Rule rule : across) {
      for (float end : new float[] {rule.from(), rule.to()}) {
        List<Rule> ending = across.stream().filter(other -> other.endsAt(end)).toList();
        for (int i = 1; i < ending.size(); i++) {
          float from = ending.get(i - 1).at();
          float to = ending.get(i).at();
          if (rules.stream().anyMatch(other -> other.covers(from, to))) {
            all.add(new Rule(!rule.horizontal(), end, from, to));
          }
        }
      }
    }
    return merged(all);
  }

  /** Rules of one height that meet or overlap become one. */
  private static List<Rule> merged(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(Rule::at));
    List<Rule> merged = new ArrayList<>();
    for (int first = 0; first < sorted.size(); ) {
      int end = first + 1;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(first).at() <= 2) end++;
      merged.addAll(joined(sorted.subList(first, end)));
      first = end;
    }
    return merged;
  }

  private static List<Rule> joined(List<Rule> sameHeight) {
    List<Rule> sorted = new ArrayList<>(sameHeight);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    List<Rule> joined = new ArrayList<>();
    for (Rule rule : sorted) {
      if (!joined.isEmpty() && rule.from() <= joined.getLast().to() + Rule.SLACK) {
        Rule before = joined.removeLast();
        float to = Math.max(before.to(), rule.to());
        joined.add(new Rule(rule.horizontal(), before.at(), before.from(), to));
      } else {
        joined.add(rule);
      }
    }
    return joined;
  }

  private static List<Cell> cells(List<Rule> level, List<Rule> upright) {
    List<Cell> cells = new ArrayList<>();
    for (int top = 0; top < level.size(); top++) {
      List<Rule> crossing = new ArrayList<>();
      for (Rule rule : upright) if (rule.crosses(level.get(top))) crossing.add(rule);
      for (int left = 0; left + 1 < crossing.size(); left++) {
        Cell cell = smallest(level, top, crossing, left);
        if (cell != null) cells.add(cell);
      }
    }
    return cells;
  }

  /** The smallest cell whose top left corner is where the two rules cross. */
  private static @Nullable Cell smallest(List<Rule> level, int top, List<Rule> upright, int left) {
    Rule ceiling = level.get(top);
    Rule wall = upright.get(left);
    for (Rule floor : level.subList(top + 1, level.size())) {
      if (!wall.covers(ceiling.at(), floor.at())) return null;
      for (Rule far : upright.subList(left + 1, upright.size())) {
        boolean closed =
            far.covers(ceiling.at(), floor.at())
                && ceiling.covers(wall.at(), far.at())
                && floor.covers(wall.at(), far.at());
        if (closed) return new Cell(wall.at(), ceiling.at(), far.at(), floor.at());
      }
    }
    return null;
  }

  /** Cells that touch, directly or by way of others, are a table. */
  private static List<List<Cell>> tables(List<Cell> cells) {
    List<List<Cell>> tables = new ArrayList<>();
    for (Cell cell : cells) {
      List<Cell> joined = new ArrayList<>(List.of(cell));
      for (List<Cell> table : List.copyOf(tables)) {
        if (table.stream().anyMatch(cell::touches)) {
          joined.addAll(table);
          tables.remove(table);
        }
      }
      tables.add(joined);
    }
    return tables;
  }

  private static List<List<Cell>> rows(List<Cell> table) {
    List<Cell> sorted = new ArrayList<>(table);
    sorted.sort(Comparator.comparingDouble(Cell::top));
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell cell : sorted) {
      boolean level = !rows.isEmpty() && cell.top() - rows.getLast().getFirst().top() <= Rule.SLACK;
      if (!level) rows.add(new ArrayList<>());
      rows.getLast().add(cell);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Cell::left)));
    return rows;
  }
}
