// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.report;

import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.fixtures.SampleCustomers;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.core.path.SourceLocation;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The reports that golden files hold. */
final class ReportCases {

  static final RuleInfo REFUSED =
      RuleInfo.of(
              "LH9001",
              "refused-thing",
              Severity.ERROR,
              "A thing is there that Azure refuses",
              "https://example.org/things?kind=refused#why")
          .azureErrorCode("ThingNotSupported")
          .addAliases("refused", "bad-thing")
          .build();
  static final RuleInfo PAINFUL =
      RuleInfo.of("LH9002", "painful", Severity.WARNING, "It hurts", "https://example.org/pain")
          .build();
  static final RuleInfo SILENT =
      RuleInfo.builder()
          .id(RuleId.parse("LH9003"))
          .slug("silent")
          .severity(Severity.INFO)
          .title("Nothing to see")
          .build();
  static final FindingCatalog CATALOG = FindingCatalog.of(List.of(SILENT, PAINFUL, REFUSED));

  private static final String UNSEEN = "bell \u0007 null \0 escape \u001b[31m";

  private ReportCases() {}

  static Map<String, Report> all() {
    Map<String, Report> cases = new TreeMap<>();
    cases.put("empty", Report.of(List.of(), CATALOG));
    cases.put("in-files", Report.of(inFiles(), CATALOG));
    cases.put("in-no-file", Report.of(inNoFile(), CATALOG).withDefaultFile("src/main/Offers.java"));
    cases.put("hostile", Report.of(hostile(), CATALOG));
    cases.put(
        "with-access",
        Report.of(inFiles(), CATALOG)
            .withAccess(AccessMap.of(SampleCustomers.BOTH_SCOPES_DELEGATED)));
    return cases;
  }

  static Finding.Builder finding(RuleInfo rule, String path, String message) {
    return Finding.builder()
        .ruleId(rule.id())
        .slug(rule.slug())
        .severity(rule.severity())
        .path(ModelPath.parse(path))
        .message(message)
        .source(rule.source())
        .azureErrorCode(rule.azureErrorCode());
  }

  static List<Finding> inFiles() {
    return List.of(
        finding(REFUSED, "plans[0].manifest.authorizations[10]", "Remove it")
            .location(new SourceLocation("offers/contoso.json", 114, 9))
            .build(),
        finding(PAINFUL, "plans[0].manifest.authorizations[2]", "Give it less")
            .location(new SourceLocation("offers/contoso.json", 14, 13))
            .severity(Severity.ERROR)
            .ruleSeverity(Severity.WARNING)
            .build(),
        finding(PAINFUL, "name", "Give another name")
            .location(new SourceLocation("offers/another offer.json", 3, 5))
            .suppression(
                Suppression.builder()
                    .rule("painful")
                    .path(PathPattern.parse("name"))
                    .reason("agreed with the customer")
                    .expires(LocalDate.of(2027, 1, 31))
                    .build())
            .build(),
        finding(PAINFUL, "name", "Give yet another name")
            .location(new SourceLocation("offers/another offer.json", 3, 5))
            .addRelated(
                new RelatedPlace(
                    ModelPath.parse("plans[0].name"),
                    Optional.of(new SourceLocation("offers/another offer.json", 30, 7))),
                RelatedPlace.of(ModelPath.parse("plans[1].name")))
            .build());
  }

  private static List<Finding> inNoFile() {
    return List.of(
        finding(PAINFUL, "authorizations[10]", "Ten").build(),
        finding(PAINFUL, "authorizations[2]", "Two, for one reason").build(),
        finding(PAINFUL, "authorizations[2]", "Two, for another reason")
            .suppression(Suppression.of("LH9002", "known"))
            .build(),
        finding(SILENT, "$", "All in all").build(),
        Finding.builder()
            .ruleId(RuleId.parse("LH9400"))
            .slug("own-rule-failed")
            .severity(Severity.WARNING)
            .path(ModelPath.root())
            .message("Rule LH9001 failed")
            .cause("java.lang.IllegalStateException: out of ideas")
            .build(),
        Finding.builder()
            .ruleId(RuleId.parse("LH9500"))
            .slug("not-among-the-rules")
            .severity(Severity.INFO)
            .path(ModelPath.root())
            .message("Its rule is not among those that were given")
            .build());
  }

  private static List<Finding> hostile() {
    return List.of(
        finding(PAINFUL, "a\"b\\c<d>&\u202egnp.exe", UNSEEN)
            .location(
                new SourceLocation("C:\\My Offers\\a%20b?#[1]\n\u202e\uD83D\uDE00.json", 1, 2))
            .suppression(
                Suppression.builder()
                    .rule("\"rule\"")
                    .path(PathPattern.parse("a\"b.**"))
                    .reason("line\r\nline\u2028line \"quoted\" \\ \uD83D\uDC69\u200D\uD83D\uDCBB")
                    .build())
            .build(),
        finding(REFUSED, "name", "[click](https://evil.example) {0} {{x}} [[expression] `code`")
            .azureErrorCode("Bad\nCode")
            .source(URI.create("https://example.org/%22%3Cscript%3E"))
            .location(new SourceLocation("../\u00fcber/\u6771\u4eac.json", 7, 1))
            .build(),
        finding(PAINFUL, "name", "lone \uD83D surrogates \uDE00 and a pair \uD83D\uDE00")
            .location(new SourceLocation("/etc/offer\uD83D.json", 2_000_000_000, 1))
            .cause("cause\twith tab")
            .build(),
        finding(SILENT, "name", "  ").location(new SourceLocation(" ", 5, 6)).build(),
        finding(SILENT, "name", "  ::set-output name=a::b ##vso[task.complete]c ##[error]d")
            .location(new SourceLocation("::error file=a::b", 1, 1))
            .addRelated(RelatedPlace.of(ModelPath.parse("plans[0].##vso")))
            .build());
  }
}
