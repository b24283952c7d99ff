// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes note of all resources that a template deploys, and of those that are nested in it. */
public final class TemplateRecord {

  private final List<Recorded> entries = new ArrayList<>();
  private final List<Recorded> others = new ArrayList<>(0);
  private final Map<String, List<Recorded>> collections = new LinkedHashMap<>();
  private @Nullable TemplateEnvironment environment;
  private String nextSymbol = "";
  private boolean isNextInLoop;

  /**
   * A resource that is deployed.
   *
   * @param type its type
   * @param symbol its symbolic name; empty if it has none
   * @param element what it is called in the collection of its symbolic name, such as {@code
   *     vms[0]}; empty if no copy loop makes it, or it has no symbolic name
   * @param resource the resource as it is written
   * @param nested what a deployment deploys; null for all other types
   */
  public record Recorded(
      String type,
      String symbol,
      String element,
      WrittenResource resource,
      @Nullable TemplateRecord nested) {

    /** A resource. */
    public Recorded {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(symbol, "symbol");
      Objects.requireNonNull(element, "element");
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

  /**
   * The resources that copy loops with a symbolic name make, by that name in lower case: all, in
   * the order of the loop, whether they are deployed or not.
   */
  public Map<String, List<Recorded>> collections() {
    return collections;
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

  /** Tells whether a copy loop makes the resources that come next. */
  void loopNext(boolean isInLoop) {
    isNextInLoop = isInLoop && !nextSymbol.isEmpty();
    if (isNextInLoop) {
      collections.put(key(), new ArrayList<>());
    }
  }

  private String key() {
    return nextSymbol.toLowerCase(Locale.ROOT);
  }

  private Recorded recorded(
      String type, WrittenResource resource, @Nullable TemplateRecord nested) {
    if (!isNextInLoop) {
      return new Recorded(type, nextSymbol, "", resource, nested);
    }
    List<Recorded> all = collections.computeIfAbsent(key(), none -> new ArrayList<>());
    String element = nextSymbol + "[" + all.size() + "]";
    Recorded recorded = new Recorded(type, nextSymbol, element, resource, nested);
    all.add(recorded);
    return recorded;
  }

  /** Takes note of a resource that is not deployed. */
  void addOther(String type, WrittenResource resource) {
    others.add(recorded(type, resource, null));
  }

  /** Takes note of a resource; gives what takes note of those in it, if it is a deployment. */
  @Nullable TemplateRecord add(String type, WrittenResource resource) {
    TemplateRecord nested =
        ResourceTypes.is(type, ResourceTypes.DEPLOYMENTS) ? new TemplateRecord() : null;
    entries.add(recorded(type, resource, nested));
    return nested;
  }
}
