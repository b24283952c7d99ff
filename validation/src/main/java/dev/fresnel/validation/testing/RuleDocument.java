// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.testing;

import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.TreeLocator;
import dev.fresnel.core.internal.codec.domain.CustomerCodecs;
import dev.fresnel.core.internal.codec.domain.DelegationCodecs;
import dev.fresnel.core.internal.codec.domain.OfferCodecs;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.internal.codec.CircumstancesCodec;
import dev.fresnel.validation.internal.codec.RuleSettingsCodecs;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.settings.RuleSettings;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that a rule is tested with: one subject under the name of its kind, and beside it what
 * is known of the world outside, and rule settings.
 *
 * @param subject the subject
 * @param locator places in the document by paths in the subject
 * @param circumstances what is known; nothing, if the document does not say
 * @param settings the rule settings; none, if the document does not say
 */
public record RuleDocument(
    Subject subject, Locator locator, Circumstances circumstances, RuleSettings settings) {

  private static final String CHANGE = "change";
  private static final String CIRCUMSTANCES = "circumstances";
  private static final String RULE_SETTINGS = "ruleSettings";

  private static final Map<String, Codec<? extends Subject>> KINDS =
      Map.of(
          "customer", CustomerCodecs.CUSTOMER_TENANT,
          "definition", DelegationCodecs.DEFINITION,
          "delegation", DelegationCodecs.DELEGATION,
          "offer", OfferCodecs.OFFER,
          "plan", OfferCodecs.PLAN);

  /**
   * Reads a document; {@link RuleTester} tells what it contains.
   *
   * @return the document, and findings about what is wrong with its JSON, with line and column
   */
  public static Checked<RuleDocument> read(Source source) {
    Checked<JsonValue> json = JsonReader.read(Objects.requireNonNull(source, "source"));
    return json.flatMap(RuleDocument::of);
  }

  private static Checked<RuleDocument> of(JsonValue json) {
    Reading in = new Reading();
    RuleDocument document = json instanceof JsonObject object ? read(object, in) : null;
    if (document == null && in.findings().isEmpty()) {
      in.wrongType(
          json, "an object with one of offer, plan, definition, delegation, customer or change");
    }
    return document == null ? Checked.empty(in.findings()) : Checked.of(document, in.findings());
  }

  private static @Nullable RuleDocument read(JsonObject object, Reading in) {
    Subject subject = null;
    Locator locator = Locator.none();
    Circumstances circumstances = Circumstances.unknown();
    RuleSettings settings = RuleSettings.none();
    for (int i = 0; i < object.size(); i++) {
      String name = object.name(i);
      JsonValue json = object.value(i);
      Codec<? extends Subject> codec = codec(name, json);
      if (name.equals(CIRCUMSTANCES)) {
        circumstances = orElse(CircumstancesCodec.CIRCUMSTANCES.read(json, in), circumstances);
      } else if (name.equals(RULE_SETTINGS)) {
        settings = orElse(RuleSettingsCodecs.RULE_SETTINGS.read(json, in), settings);
      } else if (codec == null || subject != null) {
        in.unknownProperty(object, i, "one kind, circumstances and ruleSettings");
      } else {
        subject = codec.read(json, in);
        locator = new TreeLocator(json, codec, in);
      }
    }
    return subject == null ? null : new RuleDocument(subject, locator, circumstances, settings);
  }

  private static @Nullable Codec<? extends Subject> codec(String name, JsonValue json) {
    if (!name.equals(CHANGE)) {
      return KINDS.get(name);
    }
    boolean resources =
        json instanceof JsonObject change
            && change.get("next") instanceof JsonObject next
            && next.get("properties") != null;
    return resources ? DelegationCodecs.DEFINITION_CHANGE : OfferCodecs.OFFER_CHANGE;
  }

  private static <T> T orElse(@Nullable T value, T other) {
    return Optional.ofNullable(value).orElse(other);
  }
}
