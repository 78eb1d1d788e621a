package uk.councilpapers.extract;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Gathers the straight rules of a page from its drawing operators: strokes along an axis and filled
 * boxes so thin that they are strokes. For one page after another, by one thread.
 */
final class RuleCollector {

  /** A filled box up to this many points thick is a rule, a thicker one is shading. */
  private static final double THICKEST = 3;

  /** A shorter rule is an ornament or an underline of a letter. */
  private static final double SHORTEST = 4;

  /** Drawings have thousands of strokes; tables of a page do not. */
  private static final int MOST = 5_000;

  private final List<Rule> rules = new ArrayList<>();
  private final Path2D.Double path = new Path2D.Double();
  private int strokes;
  private AffineTransform toPage = new AffineTransform();

  /** Lets the engine report its path operators here. */
  void listenTo(PDFStreamEngine engine) {
    for (String name : List.of("m", "l", "re", "h", "c", "v", "y")) {
      engine.addOperator(new PathOperator(engine, name));
    }
    for (String name : List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
      engine.addOperator(new PathOperator(engine, name));
    }
  }

  /**
   * Begins a page.
   *
   * @param toPage from the page's user space to points from its top left corner
   */
  void start(AffineTransform toPage) {
    this.toPage = toPage;
    strokes = 0;
    rules.clear();
    path.reset();
  }

  /** How many shapes were drawn on the page, rules or not. */
  int strokes() {
    return strokes;
  }

  /** The rules of the page. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  private void draw(String operator, double[] n, AffineTransform ctm) {
    switch (operator) {
      case "m" -> moveTo(point(n, 0, ctm));
      case "l" -> lineTo(point(n, 0, ctm));
      case "re" -> rectangle(n, ctm);
      case "c" -> lineTo(point(n, 4, ctm));
      case "v", "y" -> lineTo(point(n, 2, ctm));
      case "h" -> close();
      case "n" -> path.reset();
      case "s", "b", "b*" -> {
        close();
        paint(true);
      }
      case "S", "B", "B*" -> paint(true);
      default -> paint(false);
    }
  }

  private Point2D point(double[] n, int at, AffineTransform ctm) {
    Point2D user = ctm.transform(new Point2D.Double(n[at], n[at + 1]), null);
    return toPage.transform(user, null);
  }

  private void moveTo(Point2D p) {
    path.moveTo(p.getX(), p.getY());
  }

  private void lineTo(Point2D p) {
    if (path.getCurrentPoint() == null) moveTo(p);
    path.lineTo(p.getX(), p.getY());
  }

  private void close() {
    if (path.getCurrentPoint() != null) path.closePath();
  }

  private void rectangle(double[] n, AffineTransform ctm) {
    double right = n[0] + n[2];
    double top = n[1] + n[3];
    moveTo(point(new double[] {n[0], n[1]}, 0, ctm));
    lineTo(point(new double[] {right, n[1]}, 0, ctm));
    lineTo(point(new double[] {right, top}, 0, ctm));
    lineTo(point(new double[] {n[0], top}, 0, ctm));
    close();
  }

  private void paint(boolean stroked) {
    strokes++;
    Path2D.Double shape = new Path2D.Double();
    double[] n = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(n);
      if (kind == PathIterator.SEG_MOVETO) {
        finish(shape, stroked);
        shape.reset();
        shape.moveTo(n[0], n[1]);
      } else if (kind == PathIterator.SEG_LINETO) {
        shape.lineTo(n[0], n[1]);
      } else {
        shape.closePath();
      }
    }
    finish(shape, stroked);
    path.reset();
  }

  private void finish(Path2D shape, boolean stroked) {
    if (shape.getCurrentPoint() == null) return;
    Rectangle2D box = shape.getBounds2D();
    if (box.getWidth() <= THICKEST || box.getHeight() <= THICKEST) {
      add(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    } else if (stroked) {
      strokes(shape);
    }
  }

  private void strokes(Path2D shape) {
    double[] n = new double[6];
    Point2D start = new Point2D.Double();
    Point2D from = new Point2D.Double();
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(n);
      Point2D to = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(n[0], n[1]);
      if (kind == PathIterator.SEG_MOVETO) {
        start = to;
      } else {
        add(from.getX(), from.getY(), to.getX(), to.getY());
      }
      from = to;
    }
  }

  private void add(double x0, double y0, double x1, double y1) {
    double width = Math.abs(x1 - x0);
    double height = Math.abs(y1 - y0);
    boolean level = height <= THICKEST && width >= SHORTEST;
    boolean upright = width <= THICKEST && height >= SHORTEST;
    if (level == upright || rules.size() >= MOST) return;
    double at = level ? (y0 + y1) / 2 : (x0 + x1) / 2;
    double from = level ? Math.min(x0, x1) : Math.min(y0, y1);
    rules.add(new Rule(level, (float) at, (float) from, (float) (from + Math.max(width, height))));
  }

  /** Passes one drawing operator on. */
  private final class PathOperator extends OperatorProcessor {

    private final PDFStreamEngine engine;
    private final String name;

    PathOperator(PDFStreamEngine engine, String name) {
      super(engine);
      this.engine = engine;
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      double[] n =
          operands.stream()
              .filter(COSNumber.class::isInstance)
              .mapToDouble(o -> ((COSNumber) o).floatValue())
              .toArray();
      if (n.length < wanted()) return;
      draw(
          name,
          n,
          engine.getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    }

    private int wanted() {
      return switch (name) {
        case "m", "l" -> 2;
        case "re", "v", "y" -> 4;
        case "c" -> 6;
        default -> 0;
      };
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
