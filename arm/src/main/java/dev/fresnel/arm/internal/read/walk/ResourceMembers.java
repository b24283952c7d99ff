// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.json.RepeatedProperty;
import dev.fresnel.core.path.ModelPath;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Reports what a resource of a template, unlike a payload, cannot leave out, and members whose
 * names differ in case alone.
 */
final class ResourceMembers {

  private ResourceMembers() {}

  static void check(WrittenResource resource, ReadSession session) {
    ArmObject raw = resource.raw();
    if (raw.origin() instanceof JsonObject json && json.repeatsNames()) {
      reportRepeated(json, session);
    }
    if (raw.get("name") == null) {
      session.reportMissing(raw, "name");
    }
    boolean hasProfile = resource.environment().template().get("apiProfile") != null;
    if (raw.get("apiVersion") == null && !hasProfile) {
      session.reportMissing(raw, "apiVersion");
    }
  }

  /** Of names that differ in case alone, the last is read. */
  private static void reportRepeated(JsonObject resource, ReadSession session) {
    Map<String, Integer> lasts = new HashMap<>();
    for (int i = resource.size() - 1; i >= 0; i--) {
      int index = i;
      int last =
          Objects.requireNonNullElse(
              lasts.putIfAbsent(resource.name(i).toLowerCase(Locale.ROOT), i), i);
      if (!resource.name(last).equals(resource.name(i))) {
        session
            .findings()
            .add(
                ReaderRule.REPEATED_PROPERTY,
                () -> RepeatedProperty.finding(ModelPath.root(), resource, index, last));
      }
    }
  }
}
