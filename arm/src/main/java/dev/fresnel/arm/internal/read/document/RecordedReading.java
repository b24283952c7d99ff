// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.walk.TemplateRecord;
import dev.fresnel.arm.internal.read.walk.TemplateWalker;
import dev.fresnel.core.internal.json.JsonValue;
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
   * Reads a template, or a policy.
   *
   * @param parameters a parameters file for the template, or the parameters of an assignment of the
   *     policy
   * @param isPolicy whether the document has to be a policy, and not a template
   * @return null if it is not
   */
  public static @Nullable RecordedReading read(
      JsonValue document, JsonValue parameters, boolean isPolicy, ReadSession session) {
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
