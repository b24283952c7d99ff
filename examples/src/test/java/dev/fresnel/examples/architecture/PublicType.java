// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/** Types that callers of other packages can name. */
final class PublicType extends DescribedPredicate<JavaClass> {

  PublicType() {
    super("public type");
  }

  @Override
  public boolean test(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(this::test).orElse(true);
  }
}
