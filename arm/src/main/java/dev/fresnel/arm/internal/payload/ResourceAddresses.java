// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The addresses by which Terraform names resources, by where they begin in the text: a finding is
 * about the resource that begins last before its place.
 */
public final class ResourceAddresses {

  private final TreeMap<SourceLocation, String> byPlace = new TreeMap<>();

  ResourceAddresses() {}

  void add(SourceLocation place, String address) {
    byPlace.put(place, address);
  }

  /** The finding, its message led by the address of the resource that it is about. */
  public Finding name(Finding finding) {
    return finding
        .location()
        .map(byPlace::floorEntry)
        .filter(entry -> entry.getKey().file().equals(finding.location().orElseThrow().file()))
        .map(Map.Entry::getValue)
        .map(address -> finding.withMessage(Text.printable(address) + ": " + finding.message()))
        .orElse(finding);
  }

  /** The findings, each named as by {@link #name}. */
  public List<Finding> name(List<Finding> findings) {
    return byPlace.isEmpty() ? findings : findings.stream().map(this::name).toList();
  }
}
