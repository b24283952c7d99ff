// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
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

  private static final Report REPORT = Report.of(ReportCases.inFiles(), ReportCases.RULES);

  @ParameterizedTest
  @EnumSource
  void theOrderOfWhatIsGivenDoesNotCount(ReportFormat format) {
    List<Finding> reversed = new ArrayList<>(ReportCases.inFiles());
    Collections.reverse(reversed);
    assertEquals(REPORT.toString(format), Report.of(reversed, ReportCases.RULES).toString(format));
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
    String sarif = Report.of(List.of(findings), ReportCases.RULES).toString(ReportFormat.SARIF);
    Matcher matcher =
        Pattern.compile("\"primaryLocationLineHash\": \"([0-9a-f]{16}:[0-9]+)\"").matcher(sarif);
    return matcher.results().map(found -> found.group(1)).toList();
  }

  @Test
  void ofARuleThatHasAPageThePageIsTheHelp() throws IOException {
    RuleInfo expired = Validator.engineRules().get(2);
    Finding finding = ReportCases.finding(expired, "$", "It has expired").build();
    JsonNode rule =
        new ObjectMapper()
            .readTree(Report.of(List.of(finding), List.of()).toString(ReportFormat.SARIF))
            .at("/runs/0/tool/driver/rules/0");
    assertEquals("A suppression has expired.", rule.at("/fullDescription/text").asText());
    Path page = Path.of(System.getProperty("fresnel.root"), "docs", "rules", expired.id() + ".md");
    assertEquals(Files.readString(page), rule.at("/help/markdown").asText());
  }

  @Test
  void anEmptyReportSaysSo() {
    assertEquals("No findings\n", Report.of(List.of(), List.of()).toString());
  }

  @Test
  void aBlankDefaultFileIsTheCallersBug() {
    assertEquals(
        "file must name a file, not be blank",
        assertThrows(IllegalArgumentException.class, () -> REPORT.withDefaultFile(" "))
            .getMessage());
  }
}
