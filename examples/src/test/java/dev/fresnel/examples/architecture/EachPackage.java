// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Makes each package a slice of its own, those that hold further packages included. */
final class EachPackage implements SliceAssignment {

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    return type.getPackageName().startsWith("dev.fresnel.")
        ? SliceIdentifier.of(type.getPackageName())
        : SliceIdentifier.ignore();
  }

  @Override
  public String getDescription() {
    return "each package";
  }
}
