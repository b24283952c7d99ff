// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.expression.ExpressionCache;
import dev.fresnel.arm.internal.read.ReadOptions;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.walk.TemplateRecord;
import dev.fresnel.arm.internal.read.walk.TemplateWalker;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.path.ModelPath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a template, or of the one that a policy deploys, with all of its resources.
 *
 * @param reading what it delegates
 * @param template all that it deploys
 */
public record RecordedReading(TemplateReading reading, RecordedTemplate template) {

  /** What is read of a template. */
  public RecordedReading {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(template, "template");
  }

  /**
   * Reads a template.
   *
   * @param parameters a parameters file for it
   * @param expressions expressions that were parsed before
   * @param findings takes what is found
   * @return null if the document is no template
   */
  public static @Nullable RecordedReading readTemplate(
      JsonValue document,
      JsonValue parameters,
      ReadOptions options,
      ExpressionCache expressions,
      ReaderFindings findings) {
    return read(
        document,
        parameters,
        new ReadSession(options, expressions, findings),
        /* isPolicy= */ false);
  }

  /**
   * Reads a policy.
   *
   * @param parameters the parameters of its assignment
   * @param expressions expressions that were parsed before
   * @param findings takes what is found
   * @return null if the document is no policy
   */
  public static @Nullable RecordedReading readPolicy(
      JsonValue document,
      JsonValue parameters,
      ReadOptions options,
      ExpressionCache expressions,
      ReaderFindings findings) {
    return read(
        document,
        parameters,
        new ReadSession(options, expressions, findings),
        /* isPolicy= */ true);
  }

  private static @Nullable RecordedReading read(
      JsonValue document, JsonValue parameters, ReadSession session, boolean isPolicy) {
    TemplateRecord record = new TemplateRecord();
    DocumentReader reader = new DocumentReader(session, new TemplateWalker(session, record));
    if (!reader.read(document, parameters)) {
      return null;
    } else if (reader.isTemplate() == isPolicy) {
      session.report(
          TemplateRule.NOT_A_TEMPLATE,
          ModelPath.root(),
          () -> ReadSession.place(document),
          isPolicy
              ? "This is a template, not a policy; deploy it as it is"
              : "This is a policy, which is not deployed by itself; put it into a template");
      return null;
    }
    RecordedTemplate evaluated = TemplateRecording.of(record);
    return new RecordedReading(TemplateReading.read(document, reader.walker(), session), evaluated);
  }
}
