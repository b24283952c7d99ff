// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Templates as others published them, each pinned by what is read of it: for every definition the
 * numbers of authorizations, eligible authorizations and assignments, a digest of all values, and
 * the findings with their places. {@code -Dgolden.update=true} writes the pins anew.
 */
class SamplesTest {

  private static final Path ROOT = Path.of(System.getProperty("fresnel.root"));
  private static final Path SAMPLES = ROOT.resolve("..").resolve("shared").resolve("samples");
  private static final Path PINS =
      ROOT.resolve("arm").resolve("src/test/resources/samples/pins.txt");

  @Test
  void readsWhatIsPinned() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(SAMPLES), "the published samples are not beside the checkout");
    StringBuilder pins = new StringBuilder();
    for (Path template : templates()) {
      pins.append(pin(template)).append('\n');
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(PINS.getParent());
      Files.writeString(PINS, pins.toString());
    }
    assertEquals(Files.readString(PINS), pins.toString());
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().contains(".parameters."))
          .filter(file -> !SAMPLES.relativize(file).startsWith("rest"))
          .sorted()
          .toList();
    }
  }

  private static String pin(Path template) throws IOException {
    String file = template.toString();
    Path parameters = Path.of(file.substring(0, file.length() - 5) + ".parameters.json");
    Checked<ArmDocument> read =
        Files.exists(parameters)
            ? ArmReader.standard().read(Source.file(template), Source.file(parameters))
            : ArmReader.standard().read(Source.file(template));
    String name = SAMPLES.relativize(template).toString().replace('\\', '/');
    return name
        + read.value().map(SamplesTest::model).orElse(" nothing")
        + read.findings().stream().map(SamplesTest::finding).collect(Collectors.joining());
  }

  private static String model(ArmDocument document) {
    StringBuilder model = new StringBuilder();
    for (ModelDocument<Delegation> each : document.delegations()) {
      model
          .append(' ')
          .append(each.value().definition().authorizations().size())
          .append('+')
          .append(each.value().definition().eligibleAuthorizations().size())
          .append('@')
          .append(each.value().assignments().size());
    }
    return model + " " + digest(document.toString());
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String finding(Finding finding) {
    return " " + finding.ruleId() + finding.location().map(SamplesTest::place).orElse("");
  }

  private static String place(SourceLocation location) {
    String inParameters = location.file().endsWith(".parameters.json") ? "p" : "";
    return "@" + inParameters + location.line() + ":" + location.column();
  }
}
