// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes note of all resources that a template deploys, and of those that are nested in it. */
public final class TemplateRecord {

  private final List<Recorded> entries = new ArrayList<>();
  private final List<Recorded> others = new ArrayList<>(0);
  private @Nullable TemplateEnvironment environment;
  private String nextSymbol = "";

  /**
   * A resource that is deployed.
   *
   * @param type its type
   * @param symbol its symbolic name; empty if it has none
   * @param resource the resource as it is written
   * @param nested what a deployment deploys; null for all other types
   */
  public record Recorded(
      String type, String symbol, WrittenResource resource, @Nullable TemplateRecord nested) {

    /** A resource. */
    public Recorded {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(symbol, "symbol");
      Objects.requireNonNull(resource, "resource");
    }
  }

  /** The resources, in the order of the template. */
  public List<Recorded> entries() {
    return entries;
  }

  /** The resources that the template has and does not deploy: there is, or may be, such a one. */
  public List<Recorded> others() {
    return others;
  }

  /** The template; null if a deployment has none that can be read. */
  public @Nullable TemplateEnvironment environment() {
    return environment;
  }

  void open(TemplateEnvironment opened) {
    environment = opened;
  }

  /** Tells the symbolic name of the resources that come next. */
  void nameNext(String symbol) {
    nextSymbol = symbol;
  }

  /** Takes note of a resource that is not deployed. */
  void addOther(String type, WrittenResource resource) {
    others.add(new Recorded(type, nextSymbol, resource, null));
  }

  /** Takes note of a resource; gives what takes note of those in it, if it is a deployment. */
  @Nullable TemplateRecord add(String type, WrittenResource resource) {
    TemplateRecord nested =
        ResourceTypes.is(type, ResourceTypes.DEPLOYMENTS) ? new TemplateRecord() : null;
    entries.add(new Recorded(type, nextSymbol, resource, nested));
    return nested;
  }
}
