// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tests rules with documents: all rules of a validator see each document, and must say exactly what
 * they should.
 *
 * <p>A folder named after a rule's id holds {@code bad-*.json}, in each of which the rule must find
 * something, and {@code good-*.json}, about which no rule may say anything. What must be found in
 * {@code bad-x.json} stands in {@code bad-x.findings}, one line for each finding, as {@link
 * Finding#format} writes it with the document's bare file name.
 *
 * <p>A document is an object with one member that is named after the kind of what it holds: {@code
 * offer}, {@code plan}, {@code definition}, {@code delegation}, {@code customer}, or {@code change}
 * with {@code live} and {@code next}, each in the library's own JSON. Beside it may stand {@code
 * circumstances} and {@code ruleSettings}, also named as the accessors of those types.
 *
 * <pre>{@code
 * RuleTester tester = RuleTester.of(Validator.standard().withRules(new MyRule()));
 * assertEquals(List.of(), tester.run(Path.of("src/test/resources/rules")));
 * }</pre>
 */
public final class RuleTester {

  private static final String BAD = "bad-";
  private static final String GOOD = "good-";
  private static final String JSON = ".json";
  private static final String FINDINGS = ".findings";

  private final Validator validator;
  private final boolean updating;

  private RuleTester(Validator validator, boolean updating) {
    this.validator = validator;
    this.updating = updating;
  }

  /** Tests the rules of a validator. */
  public static RuleTester of(Validator validator) {
    return new RuleTester(Objects.requireNonNull(validator, "validator"), false);
  }

  /** The same, but writing into {@code .findings} what is found, for somebody to read. */
  public RuleTester updating() {
    return new RuleTester(validator, true);
  }

  /**
   * Tests with all documents in a folder and the folders in it.
   *
   * @return what is not as it should be, in order of the files
   * @throws IOException if a file cannot be read or written
   */
  public List<RuleMismatch> run(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(Objects.requireNonNull(folder, "folder"))) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    List<RuleMismatch> mismatches = new ArrayList<>();
    for (Path file : files) {
      String difference = difference(file);
      if (!difference.isEmpty()) {
        mismatches.add(new RuleMismatch(file, difference));
      }
    }
    return mismatches;
  }

  private String difference(Path file) throws IOException {
    String name = fileName(file);
    if (name.startsWith(BAD) && name.endsWith(FINDINGS)) {
      Path document = sibling(file, FINDINGS, JSON);
      return Files.exists(document) ? "" : fileName(document) + " does not exist";
    } else if (name.startsWith(GOOD) && name.endsWith(JSON)) {
      return LineDiff.of(List.of(), lines(check(file).stream().filter(Finding::isActive).toList()));
    } else if (name.startsWith(BAD) && name.endsWith(JSON)) {
      return differenceOfBad(file);
    }
    return "expected only bad-*.json, bad-*.findings and good-*.json here";
  }

  private String differenceOfBad(Path file) throws IOException {
    List<Finding> findings = check(file);
    String rule = fileName(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    if (findings.stream().noneMatch(finding -> finding.ruleId().value().equals(rule))) {
      return LineDiff.of(List.of(rule + " finds something"), lines(findings));
    }
    Path expected = sibling(file, JSON, FINDINGS);
    if (updating) {
      Files.writeString(expected, String.join("\n", lines(findings)) + "\n");
    }
    List<String> expectedLines =
        Files.exists(expected) ? Files.readString(expected).lines().toList() : List.of();
    return LineDiff.of(expectedLines, lines(findings));
  }

  private List<Finding> check(Path file) throws IOException {
    Checked<RuleDocument> document =
        RuleDocument.read(Source.text(fileName(file), Files.readString(file, UTF_8)));
    List<Finding> findings = new ArrayList<>(document.findings());
    document.value().ifPresent(read -> findings.addAll(validate(read)));
    return findings;
  }

  private List<Finding> validate(RuleDocument document) {
    return validator
        .withCircumstances(document.circumstances())
        .withSettings(document.settings())
        .validate(document.subject(), document.locator())
        .findings();
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Finding::format).toList();
  }

  private static Path sibling(Path file, String extension, String other) {
    String name = fileName(file);
    return file.resolveSibling(name.substring(0, name.length() - extension.length()) + other);
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
