// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.fresnel.validation.rule.Rule;
import java.util.Locale;

/** Which module and package may know which. */
@AnalyzeClasses(
    packages = "dev.fresnel",
    importOptions = {ImportOption.DoNotIncludeTests.class, WithoutFixtures.class})
class ArchitectureTest {

  private static final String CORE = "dev.fresnel.core..";
  private static final String VALIDATION = "dev.fresnel.validation..";
  private static final String ARM = "dev.fresnel.arm..";
  private static final String RULES = "dev.fresnel.validation.internal.rules..";
  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String JACKSON_3 = "tools.jackson..";
  private static final String SLF4J = "org.slf4j";

  private static final String[] LIBRARIES = {CORE, VALIDATION, ARM};

  @ArchTest
  static final ArchRule MODULES_FORM_ONE_LINE =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("core")
          .definedBy(CORE)
          .layer("validation")
          .definedBy(VALIDATION)
          .layer("arm")
          .definedBy(ARM)
          .layer("examples")
          .definedBy("dev.fresnel.examples..")
          .whereLayer("core")
          .mayNotAccessAnyLayer()
          .whereLayer("validation")
          .mayOnlyAccessLayers("core")
          .whereLayer("arm")
          .mayOnlyAccessLayers("core", "validation");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule LIBRARIES_DEPEND_ON_LITTLE =
      classes()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(LIBRARIES)
                  .or(
                      resideInAnyPackage(
                          "java..",
                          "org.jspecify.annotations",
                          "org.immutables.value",
                          SLF4J,
                          JACKSON,
                          JACKSON_3)));

  @ArchTest
  static final ArchRule JACKSON_STAYS_INSIDE =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .and()
          .resideOutsideOfPackages(
              "dev.fresnel.core.internal..",
              "dev.fresnel.validation.internal..",
              "dev.fresnel.arm.internal..",
              "dev.fresnel.arm.jackson..",
              "dev.fresnel.arm.jackson3..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(JACKSON, JACKSON_3);

  @ArchTest
  static final ArchRule JACKSON_3_IS_OPTIONAL =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .and()
          .resideOutsideOfPackages("dev.fresnel.arm.internal.jackson3", "dev.fresnel.arm.jackson3")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(JACKSON_3);

  @ArchTest
  static final ArchRule RULES_SEE_NO_JSON_AND_NO_FILES =
      noClasses()
          .that()
          .resideInAPackage(RULES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(JACKSON, "java.io", "java.nio..", "java.net.http");

  @ArchTest
  static final ArchRule CORE_DOES_NOT_LOG =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SLF4J);

  @ArchTest
  static final ArchRule SIGNATURES_NAME_ONLY_WHAT_CALLERS_MAY_KNOW =
      classes()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .and()
          .resideOutsideOfPackage("..internal..")
          .and()
          .arePublic()
          .and()
          .doNotHaveFullyQualifiedName("dev.fresnel.arm.jackson.FresnelModule")
          .and()
          .doNotHaveFullyQualifiedName("dev.fresnel.arm.jackson3.FresnelJackson3Module")
          .should(
              new SignatureCondition(
                  resideInAnyPackage(JACKSON, SLF4J, "dev.fresnel..internal..")
                      .or(not(new PublicType()).and(resideInAnyPackage(LIBRARIES)))));

  @ArchTest
  static final ArchRule RULES_ARE_FINAL_AND_THEIR_OWN =
      classes()
          .that()
          .areAssignableTo(Rule.class)
          .and()
          .resideInAPackage(RULES)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .andShould()
          .bePackagePrivate()
          .andShould()
          .haveOnlyFinalFields();

  @ArchTest
  static final ArchRule NO_PACKAGE_LACKS_NULLNESS =
      classes().should(new NullMarkedPackageCondition());

  @ArchTest
  static final ArchRule TEXT_DOES_NOT_DEPEND_ON_THE_MACHINE =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(System.class, "lineSeparator")
          .orShould()
          .callMethod(Locale.class, "getDefault");
}
