// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import java.util.List;
import java.util.stream.Stream;

/** What tests of models in JSON share. */
public final class ModelJson {

  private ModelJson() {}

  /** What is read of what is written of a subject; nothing must be found in it. */
  public static Subject readBack(Subject subject) {
    return readBack(ModelWriter.toJson(subject), type(subject));
  }

  private static <T extends Subject> T readBack(String json, Class<T> type) {
    Checked<ModelDocument<T>> read = ModelReader.read(Source.text("t.json", json), type);
    assertEquals(List.of(), lines(read));
    return read.orThrow().value();
  }

  public static List<String> lines(Checked<?> read) {
    return read.findings().stream().map(Finding::format).toList();
  }

  public static Class<? extends Subject> type(Subject subject) {
    return Stream.of(subject.getClass().getInterfaces())
        .filter(Subject.class::isAssignableFrom)
        .findFirst()
        .orElseThrow()
        .asSubclass(Subject.class);
  }
}
