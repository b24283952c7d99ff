// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** That no member which callers can use, inherited ones included, names a hidden type. */
final class SignatureCondition extends ArchCondition<JavaClass> {

  private final DescribedPredicate<JavaClass> hidden;

  SignatureCondition(DescribedPredicate<JavaClass> hidden) {
    super("name in signatures no " + hidden.getDescription());
    this.hidden = hidden;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!new PublicType().test(type)) {
      return;
    }
    type.getAllMembers().stream()
        .filter(SignatureCondition::isForCallers)
        .forEach(
            member ->
                involved(member)
                    .flatMap(named -> named.getAllInvolvedRawTypes().stream())
                    .filter(hidden)
                    .forEach(
                        named ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    type,
                                    type.getName()
                                        + ": "
                                        + member.getFullName()
                                        + " names "
                                        + named.getName()))));
  }

  private static boolean isForCallers(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return member.getOwner().getPackageName().startsWith("dev.fresnel")
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  private static Stream<JavaType> involved(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.concat(
        Stream.of(unit.getReturnType()),
        Stream.concat(
            unit.getParameterTypes().stream(),
            unit.getThrowsClause().getTypes().stream().map(thrown -> thrown)));
  }
}
