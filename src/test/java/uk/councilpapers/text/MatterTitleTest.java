package uk.councilpapers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatterTitleTest {

  @Test
  void aTitleOfTheSameWordsIsOfTheSameMatterWhateverThePeriod() {
    assertEquals(Optional.of("otter-weir-repair"), MatterTitle.key("Otter Weir Repairs: Update"));
    assertEquals(
        MatterTitle.key("Budget monitoring, quarter 1 2013/14"),
        MatterTitle.key("Budget monitoring - Quarter 3 2015/16"));
  }

  @Test
  void theNameOfABodyIsNotTheMatter() {
    assertEquals(
        Set.of("thorsby", "harbour", "partnership"),
        MatterTitle.bodyWords("Reply from the Thorsby Harbour Partnership on dredging"));
    assertEquals(
        Set.of("upland", "drainage", "board"),
        MatterTitle.bodyWords("Appendix 2: Upland Drainage Board and the lock at Otter Mill"));
  }

  @Test
  void aTitleThatIsNothingButABodyIsAboutIt() {
    assertEquals(Set.of(), MatterTitle.bodyWords("Thorsby Harbour Partnership"));
    assertEquals(Set.of(), MatterTitle.bodyWords("Flooding at Tanner Bridge"));
  }

  @Test
  void theWordsOfAMatterAreTakenAsTheyArePrintedOrFolded() {
    String title = "Appendix 2: Report on the Recruitment of Otter Carers 2010/11";
    assertEquals(List.of("Recruitment", "Otter", "Carers"), MatterTitle.printed(title));
    assertEquals(List.of("recruitment", "otter", "carer"), MatterTitle.words(title));
  }
}
