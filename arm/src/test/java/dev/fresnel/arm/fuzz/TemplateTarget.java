// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Any bytes are read as a template, with a parameters file after {@link #DIVIDER} or without; no
 * rule fails about what was read, every finding has a place, and what was read can be rendered and
 * read back.
 */
public final class TemplateTarget {

  /** What stands between a template and its parameters. */
  static final String DIVIDER = "\n====\n";

  private static final int DEFINITIONS_RENDERED = 3;

  private static final String ENGINE_FAULT = "LH0001";

  private static final ArmReader TOLD =
      ArmReader.standard()
          .forSubscription(SubscriptionId.parse("11111111-1111-1111-1111-111111111111"))
          .forResourceGroup(ResourceGroupName.parse("rg-test"))
          .forTenant(TenantId.parse("22222222-2222-2222-2222-222222222222"));

  private TemplateTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    TimeBound.check(input.length, 2, () -> run(input));
  }

  private static void run(byte[] input) {
    check(bytes(input));
    String text = new String(input, UTF_8);
    int divider = text.indexOf(DIVIDER);
    if (divider >= 0) {
      String parameters = text.substring(divider + DIVIDER.length());
      check(
          TOLD.read(
              Source.text("template", text.substring(0, divider)),
              Source.text("parameters", parameters)));
    }
  }

  /** The same for a text without parameters. */
  static void run(String template) {
    TimeBound.check(template.length(), 2, () -> runText(template));
  }

  private static void runText(String template) {
    check(ArmReader.standard().read(Source.text("template", template)));
    check(TOLD.read(Source.text("template", template)));
  }

  private static Checked<ArmDocument> bytes(byte[] input) {
    try {
      return ArmReader.standard().read(Source.stream("template", new ByteArrayInputStream(input)));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static void check(Checked<ArmDocument> read) {
    Lighthouse.standard().validate(read).findings().forEach(TemplateTarget::check);
    if (read.value().isPresent()) {
      ArmDocument document = read.value().get();
      document.delegations().stream()
          .limit(DEFINITIONS_RENDERED)
          .forEach(each -> renderAndReadBack(each.value().definition()));
    } else if (!read.hasErrors()) {
      throw new AssertionError("nothing was read, and no error says why");
    }
  }

  private static void renderAndReadBack(RegistrationDefinition definition) {
    String template =
        TemplateRenderer.render(definition, TemplateScope.subscription(), RenderOptions.defaults())
            .toText();
    RegistrationDefinition back =
        ArmReader.standard()
            .read(Source.text("rendered", template))
            .value()
            .orElseThrow()
            .delegations()
            .get(0)
            .value()
            .definition();
    RegistrationDefinition expected =
        definition.id().isPresent() ? definition : definition.withId(back.id());
    if (!back.equals(expected)) {
      throw new AssertionError(expected + " was read back as " + back);
    }
  }

  private static void check(Finding finding) {
    if (finding.ruleId().value().equals(ENGINE_FAULT) || finding.location().isEmpty()) {
      throw new AssertionError(finding.format());
    }
  }
}
