// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.codec;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.validation.rule.Circumstances;

/** Circumstances in a document of their own. */
public final class CircumstancesDocument {

  private CircumstancesDocument() {}

  /** Makes circumstances of JSON. */
  public static Checked<Circumstances> of(Checked<JsonValue> json) {
    return json.flatMap(CircumstancesDocument::read);
  }

  private static Checked<Circumstances> read(JsonValue json) {
    Reading in = new Reading();
    Circumstances known = CircumstancesCodec.CIRCUMSTANCES.read(json, in);
    return known == null ? Checked.empty(in.findings()) : Checked.of(known, in.findings());
  }
}
