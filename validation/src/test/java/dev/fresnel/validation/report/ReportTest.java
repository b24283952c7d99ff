// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.validation.Validator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

  private static final FindingCatalog NOTHING = FindingCatalog.of(List.of());
  private static final Report REPORT = Report.of(ReportCases.inFiles(), ReportCases.CATALOG);

  @ParameterizedTest
  @EnumSource
  void theOrderOfWhatIsGivenDoesNotCount(ReportFormat format) {
    List<Finding> reversed = new ArrayList<>(ReportCases.inFiles());
    Collections.reverse(reversed);
    assertEquals(
        REPORT.toString(format), Report.of(reversed, ReportCases.CATALOG).toString(format));
  }

  @ParameterizedTest
  @EnumSource
  void everyTargetGetsTheSameTextAndStaysOpen(ReportFormat format) throws IOException {
    StringBuilder plain = new StringBuilder();
    Appendable appendable =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) {
            plain.append(text);
            return this;
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) {
            return append(text.subSequence(start, end));
          }

          @Override
          public Appendable append(char c) {
            plain.append(c);
            return this;
          }
        };
    REPORT.writeTo(format, appendable);
    assertEquals(REPORT.toString(format), plain.toString());
    StringWriter written = new StringWriter();
    Writer guarded =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) {
            written.write(buffer, offset, length);
          }

          @Override
          public void flush() throws IOException {
            throw new IOException("flushed");
          }

          @Override
          public void close() throws IOException {
            throw new IOException("closed");
          }
        };
    REPORT.writeTo(format, guarded);
    assertEquals(REPORT.toString(format), written.toString());
  }

  @ParameterizedTest
  @EnumSource
  void whatTheTargetThrowsReachesTheCaller(ReportFormat format) {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertEquals(
        "disk full",
        assertThrows(IOException.class, () -> REPORT.writeTo(format, full)).getMessage());
  }

  @Test
  void thereIsNoColorUnlessAskedForAndNoneInTheOtherFormats() {
    assertFalse(REPORT.toString().contains("\u001b"));
    assertEquals(
        REPORT.toString(ReportFormat.JSON), REPORT.withColor().toString(ReportFormat.JSON));
    assertEquals(
        REPORT.toString(), REPORT.withColor().toString().replaceAll("\u001b\\[[0-9]+m", ""));
  }

  @Test
  void linesOfTextAreBrokenBetweenWordsToFitAScreen() {
    Finding finding =
        ReportCases.inFiles().get(0).withMessage("one two three four five six-and-seven-and-eight");
    String text =
        Report.of(List.of(finding), ReportCases.CATALOG).withWidth(20).toString(ReportFormat.TEXT);
    List<String> lines = text.lines().map(String::strip).toList();
    int first = lines.indexOf("one two three four");
    assertEquals(List.of("five", "six-and-seven-and-eight"), lines.subList(first + 1, first + 3));
    assertEquals(
        REPORT.toString(), REPORT.withWidth(100_000).toString(), "what fits stays as it is");
    assertThrows(IllegalArgumentException.class, () -> REPORT.withWidth(19));
  }

  @Test
  void theFingerprintStaysWhenLinesMoveAndChangesWithThePath() {
    Finding here = ReportCases.inFiles().get(0);
    Finding moved =
        here.withLocation(Optional.of(new SourceLocation("offers/contoso.json", 500, 1)));
    assertEquals(fingerprints(here), fingerprints(moved));
    Finding elsewhere = here.withPath(here.path().property("roleDefinitionId"));
    Finding otherFile = here.withLocation(Optional.of(new SourceLocation("b.json", 114, 9)));
    assertEquals(
        3,
        List.of(here, elsewhere, otherFile).stream()
            .map(ReportTest::fingerprints)
            .distinct()
            .count());
  }

  @Test
  void findingsThatShareAFingerprintAreCounted() {
    Finding one = ReportCases.inFiles().get(0);
    String first = fingerprints(one).get(0);
    List<String> both = fingerprints(one, one.withMessage("Something else about it"));
    assertEquals(List.of(first, first.replace(":1", ":2")), both);
  }

  private static List<String> fingerprints(Finding... findings) {
    String sarif = Report.of(List.of(findings), ReportCases.CATALOG).toString(ReportFormat.SARIF);
    Matcher matcher =
        Pattern.compile("\"primaryLocationLineHash\": \"([0-9a-f]{16}:[0-9]+)\"").matcher(sarif);
    return matcher.results().map(found -> found.group(1)).toList();
  }

  @Test
  void ofARuleThatHasAPageThePageIsTheHelp() throws IOException {
    FindingCatalog catalog = Validator.standard().catalog();
    RuleInfo expired = catalog.find("LH0003").orElseThrow();
    Finding finding = ReportCases.finding(expired, "$", "It has expired").build();
    JsonNode rule =
        new ObjectMapper()
            .readTree(
                Report.of(List.of(finding), FindingCatalog.of(List.of(expired)))
                    .toString(ReportFormat.SARIF))
            .at("/runs/0/tool/driver/rules/0");
    assertEquals("A suppression has expired.", rule.at("/fullDescription/text").asText());
    Path page = Path.of(System.getProperty("fresnel.root"), "docs", "rules", expired.id() + ".md");
    assertEquals(Files.readString(page), rule.at("/help/markdown").asText());
  }

  @Test
  void textNamesTenFurtherPlacesAndCountsTheOthers() {
    Finding finding = ReportCases.finding(ReportCases.SILENT, "$", "All alike").build();
    List<RelatedPlace> places = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      places.add(RelatedPlace.of(ModelPath.root().property("plans").index(i)));
    }
    String ten = Report.of(List.of(finding.withRelated(places.subList(0, 10))), NOTHING).toString();
    assertTrue(ten.endsWith("    also at plans[9]\n\n0 errors, 0 warnings, 1 info\n"), ten);
    String twelve = Report.of(List.of(finding.withRelated(places)), NOTHING).toString();
    assertTrue(
        twelve.contains("    also at plans[0]\n")
            && twelve.contains("    also at plans[9]\n    and at 2 more places\n\n"),
        twelve);
  }

  @Test
  void whatJsonSaysIsReadBackWhateverItHolds() throws IOException {
    Finding hostile =
        ReportCases.finding(ReportCases.SILENT, "a.##vso", "\u202e ##[x] \ud83d \u2028 \\u0023 \"")
            .build();
    JsonNode finding =
        new ObjectMapper()
            .readTree(Report.of(List.of(hostile), NOTHING).toString(ReportFormat.JSON))
            .at("/findings/0");
    assertEquals(hostile.message(), finding.get("message").asText());
    assertEquals("a.##vso", finding.get("path").asText());
  }

  @Test
  void anEmptyReportSaysSo() {
    assertEquals("No findings\n", Report.of(List.of(), NOTHING).toString());
  }

  @Test
  void aBlankDefaultFileIsTheCallersBug() {
    assertEquals(
        "file must name a file, not be blank",
        assertThrows(IllegalArgumentException.class, () -> REPORT.withDefaultFile(" "))
            .getMessage());
  }
}
