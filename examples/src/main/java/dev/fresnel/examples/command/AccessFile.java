// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.payload.PayloadReader;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a file says about access: an offer, what a template would deploy, or what a customer has.
 *
 * @param offer the offer, if it is one
 * @param delegations what would be, or is, delegated; none if it is an offer
 * @param isDeployment whether the delegations are yet to be deployed
 */
record AccessFile(Optional<Offer> offer, List<Delegation> delegations, boolean isDeployment) {

  /** Reads a file of any of the kinds: as the one of which there are fewest faults in it. */
  static Checked<AccessFile> read(Path file, Optional<Path> parameters, ArmReader reader)
      throws IOException {
    Source source = Source.file(file);
    Checked<ArmDocument> template =
        parameters.isPresent()
            ? reader.read(source, Source.file(parameters.get()))
            : reader.read(source);
    if (template.value().isPresent()) {
      return template.map(AccessFile::of);
    }
    Checked<ModelDocument<Offer>> offer = ModelReader.read(source, Offer.class);
    Checked<Payload> payload = PayloadReader.read(source);
    boolean isOffer = offer.errors().size() < payload.errors().size();
    return isOffer ? offer.map(AccessFile::of) : payload.map(AccessFile::of);
  }

  private static AccessFile of(ArmDocument template) {
    return new AccessFile(
        Optional.empty(), template.delegations().stream().map(ModelDocument::value).toList(), true);
  }

  private static AccessFile of(ModelDocument<Offer> offer) {
    return new AccessFile(Optional.of(offer.value()), List.of(), false);
  }

  private static AccessFile of(Payload payload) {
    return new AccessFile(Optional.empty(), payload.delegations(), false);
  }

  /** What changes from this to another one; empty if the two cannot be compared. */
  Optional<AccessDiff> compareTo(AccessFile next) {
    if (offer.isPresent() && next.offer.isPresent()) {
      return Optional.of(AccessDiff.between(offer.get(), next.offer.get()));
    } else if (offer.isPresent() || next.offer.isPresent()) {
      return Optional.empty();
    } else if (!isAssigned() || !next.isAssigned()) {
      return Optional.of(AccessDiff.betweenDefinitions(definitions(), next.definitions()));
    }
    return Optional.of(
        !isDeployment && next.isDeployment
            ? AccessDiff.deploying(delegations, next.delegations)
            : AccessDiff.between(delegations, next.delegations));
  }

  /**
   * Whether this is to be deployed to what another one says is there, but to a subscription that is
   * not known, so that nothing of the two would be at the same scope.
   */
  boolean needsSubscription(AccessFile existing) {
    return isDeployment
        && !existing.isDeployment
        && existing.isAssigned()
        && delegations.stream()
            .flatMap(delegation -> delegation.assignments().stream())
            .flatMap(assignment -> assignment.scope().subscription().stream())
            .anyMatch(id -> !id.isWellFormed());
  }

  private boolean isAssigned() {
    return delegations.stream().anyMatch(delegation -> !delegation.assignments().isEmpty());
  }

  private List<RegistrationDefinition> definitions() {
    return delegations.stream().map(Delegation::definition).toList();
  }
}
