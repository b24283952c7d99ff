// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** That a class is in a package whose {@code package-info} is {@code @NullMarked}. */
final class NullMarkedPackageCondition extends ArchCondition<JavaClass> {

  NullMarkedPackageCondition() {
    super("be in a package that is @NullMarked");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    events.add(
        new SimpleConditionEvent(
            type,
            type.getPackage().isAnnotatedWith(NullMarked.class),
            type.getName() + " is in a package that is not @NullMarked"));
  }
}
