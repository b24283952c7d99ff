// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.compare;

import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.payload.PayloadKind;
import dev.fresnel.arm.payload.PayloadReader;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.json.CsvTable;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.FindingCollector;
import dev.fresnel.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document that says who has which access: an offer, what a template or policy would deploy, or
 * what a customer has. One of the three is present.
 *
 * @param offer the offer
 * @param template the template or policy
 * @param payload what a customer has
 */
public record CustomerDocument(
    Optional<Offer> offer, Optional<ArmDocument> template, Optional<Payload> payload) {

  /** A document of one kind. */
  public CustomerDocument {
    Objects.requireNonNull(offer, "offer");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(payload, "payload");
  }

  /** A template. */
  public static CustomerDocument of(ArmDocument template) {
    return new CustomerDocument(Optional.empty(), Optional.of(template), Optional.empty());
  }

  /** What a customer has. */
  public static CustomerDocument of(Payload payload) {
    return new CustomerDocument(Optional.empty(), Optional.empty(), Optional.of(payload));
  }

  /** An offer. */
  public static CustomerDocument of(Offer offer) {
    return new CustomerDocument(Optional.of(offer), Optional.empty(), Optional.empty());
  }

  /** What it is, in words: {@code an offer}, {@code rows of Resource Graph} and so on. */
  public String describe() {
    return payload
        .map(
            read ->
                read.kinds().stream()
                    .distinct()
                    .map(PayloadKind::text)
                    .collect(Collectors.joining(" and ")))
        .orElse(offer.isPresent() ? "an offer" : "a template or policy");
  }

  /**
   * Checks what a template or policy delegates, or what a customer has, as {@link
   * ArmDocument#check} and {@link Payload#check} do. Offers are checked by what read them.
   */
  public void check(Validator validator, FindingCollector findings) {
    template.ifPresent(document -> document.check(validator, findings));
    payload.ifPresent(document -> document.check(validator, findings));
  }

  /** Reads a document of any of the kinds: as the one of which there are fewest faults in it. */
  public static Checked<CustomerDocument> read(Source source, ArmReader reader) {
    Checked<ArmDocument> template = reader.read(source);
    if (template.value().isPresent()) {
      return template.map(CustomerDocument::of);
    }
    Checked<ModelDocument<Offer>> offer = ModelReader.read(source, Offer.class);
    Checked<Payload> payload = PayloadReader.read(List.of(source), reader.limits());
    boolean isOffer = !CsvTable.isTable(source) && offer.errors().size() < payload.errors().size();
    return isOffer ? offer.map(read -> of(read.value())) : payload.map(CustomerDocument::of);
  }
}
