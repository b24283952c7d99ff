// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.internal.codec.CircumstancesDocument;
import dev.fresnel.validation.rule.Circumstances;
import java.util.Objects;

/**
 * Reads from JSON what is known of the world outside a model: an object with any of the properties
 * of {@link Circumstances}, named as its accessors are, such as
 *
 * <pre>{@code
 * { "cloud": "usGovernment", "deployerIsGuest": false, "missingPrincipals": ["..."] }
 * }</pre>
 *
 * <p>Roles, tenants and principals are GUIDs; offers are written as {@link
 * dev.fresnel.core.json.ModelWriter} writes them. Comments are accepted. Faults of the text are
 * findings ({@code LH0020} to {@code LH0027}), each with file, line and column; the value has all
 * that is without a fault, and there is none only where nothing can be made of the text.
 */
public final class CircumstancesReader {

  private CircumstancesReader() {}

  /** Reads circumstances. */
  public static Checked<Circumstances> read(Source source) {
    return CircumstancesDocument.of(JsonReader.read(Objects.requireNonNull(source, "source")));
  }
}
