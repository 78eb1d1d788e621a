package uk.councilpapers.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.councilpapers.index.IndexSummary.Copy;
import uk.councilpapers.index.IndexSummary.Fault;
import uk.councilpapers.index.IndexSummary.Lack;
import uk.councilpapers.index.IndexSummary.NewCommittee;
import uk.councilpapers.index.IndexSummary.Refusal;
import uk.councilpapers.model.Committee;

/** What a run comes to know of its files, beside their papers. Safe for several threads. */
final class RunFindings {

  private static final Comparator<Copy> BY_FILE =
      Comparator.comparing(Copy::file).thenComparing(Copy::paper);

  private final List<Refusal> refused = new ArrayList<>();
  private final List<Lack> lacking = new ArrayList<>();
  private final List<String> withheld = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Copy> keptOut = new ArrayList<>();
  private final List<Copy> lostSight = new ArrayList<>();
  private final Map<String, Integer> newCommittees = new TreeMap<>();

  synchronized void refused(String file, String reason) {
    refused.add(new Refusal(file, reason));
  }

  synchronized void lacks(Lack pack) {
    lacking.add(pack);
  }

  synchronized void withheld(String file) {
    withheld.add(file);
  }

  synchronized void fault(String file, String message) {
    faults.add(new Fault(file, message));
  }

  /** A paper of a body that the register does not hold. */
  synchronized void newCommittee(Committee committee) {
    newCommittees.merge(committee.name(), 1, Integer::sum);
  }

  /** A paper that was taken down and was read again. */
  synchronized void keptOut(Copy paper) {
    keptOut.add(paper);
  }

  /** A paper that was taken down and was not found again in its file. */
  synchronized void lostSight(Copy paper) {
    lostSight.add(paper);
  }

  synchronized List<Copy> keptOut() {
    return keptOut.stream().sorted(BY_FILE).toList();
  }

  synchronized List<Copy> lostSight() {
    return lostSight.stream().sorted(BY_FILE).toList();
  }

  synchronized List<Refusal> refused() {
    return refused.stream().sorted(Comparator.comparing(Refusal::file)).toList();
  }

  synchronized List<Lack> lacking() {
    return lacking.stream().sorted(Comparator.comparing(Lack::file)).toList();
  }

  synchronized List<String> withheld() {
    return withheld.stream().sorted().toList();
  }

  synchronized List<Fault> faults() {
    return faults.stream().sorted(Comparator.comparing(Fault::file)).toList();
  }

  synchronized List<NewCommittee> newCommittees() {
    return newCommittees.entrySet().stream()
        .map(e -> new NewCommittee(e.getKey(), e.getValue()))
        .toList();
  }
}
