// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.Arbitraries;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.path.ModelPath;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelRoundTripProperties {

  @Property(tries = 300)
  void whatIsWrittenIsReadBackEqual(@ForAll("subjects") Subject subject) {
    assertRoundTrip(subject, subject.getClass().getInterfaces());
  }

  private static void assertRoundTrip(Subject subject, Class<?>... interfaces) {
    Class<? extends Subject> type = subjectType(interfaces);
    String json = ModelWriter.toJson(subject);
    Checked<? extends ModelDocument<?>> read = ModelReader.read("t.json", json, type);
    assertEquals(List.of(), read.findings());
    ModelDocument<?> document = read.orThrow();
    assertEquals(subject, document.value());
    assertEquals(json, ModelWriter.toJson(document.value()));
    assertEquals(
        "t.json:1:1", document.locator().locate(ModelPath.root()).orElseThrow().toString());
  }

  private static Class<? extends Subject> subjectType(Class<?>... interfaces) {
    for (Class<?> each : interfaces) {
      if (Subject.class.isAssignableFrom(each)) {
        return each.asSubclass(Subject.class);
      }
    }
    throw new AssertionError("no subject");
  }

  @Provide
  Arbitrary<Subject> subjects() {
    return Arbitraries.subjects();
  }
}
