// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a deployment that is being done, and not of a document that is only read.
 *
 * @param name the name of the deployment
 * @param location where it is kept, or the resource group that is deployed to
 * @param time when it began
 * @param references what it refers to; null if that is not known
 */
public record DeploymentRun(
    String name, String location, Instant time, @Nullable ReferenceSource references) {

  /** A deployment that is being done. */
  public DeploymentRun {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(time, "time");
  }
}
