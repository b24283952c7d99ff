// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out test fixtures, which may use jqwik and which no library's own code uses. */
public final class WithoutFixtures implements ImportOption {

  @Override
  public boolean includes(Location location) {
    return !location.contains("/fixtures/");
  }
}
