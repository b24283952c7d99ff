// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import java.util.Objects;
import java.util.Optional;

/** The state in which the resource provider holds a definition or assignment. */
public enum ProvisioningState {
  /** No state has been reported. */
  NOT_SPECIFIED("NotSpecified"),
  /** The request was accepted. */
  ACCEPTED("Accepted"),
  /** Work is going on. */
  RUNNING("Running"),
  /** About to be made. */
  READY("Ready"),
  /** Being made. */
  CREATING("Creating"),
  /** Made. */
  CREATED("Created"),
  /** Being removed. */
  DELETING("Deleting"),
  /** Removed. */
  DELETED("Deleted"),
  /** Given up on request. */
  CANCELED("Canceled"),
  /** Given up because of a fault. */
  FAILED("Failed"),
  /** Done: the only state in which a definition can be assigned. */
  SUCCEEDED("Succeeded"),
  /** Being changed. */
  UPDATING("Updating");

  private final String text;

  ProvisioningState(String text) {
    this.text = text;
  }

  /** The name that Azure uses. */
  public String text() {
    return text;
  }

  /** The state of that name, ignoring case; empty if there is none. */
  public static Optional<ProvisioningState> tryParse(String text) {
    Objects.requireNonNull(text, "text");
    for (ProvisioningState state : values()) {
      if (state.text.equalsIgnoreCase(text)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
