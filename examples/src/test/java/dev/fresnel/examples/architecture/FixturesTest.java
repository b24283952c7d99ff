// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Test fixtures use what a user may use as well, and no class of a test. */
@AnalyzeClasses(packages = "dev.fresnel", importOptions = ImportOption.DoNotIncludeTests.class)
class FixturesTest {

  private static final String FIXTURES = "dev.fresnel.(*).fixtures..";

  @ArchTest
  static final ArchRule FIXTURES_DEPEND_ON_WHAT_USERS_HAVE =
      classes()
          .that()
          .resideInAPackage(FIXTURES)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..", "org.jspecify.annotations", "net.jqwik.api..", "dev.fresnel..")
                  .or(
                      resideInAnyPackage(
                          "com.fasterxml.jackson..",
                          "com.sun.net.httpserver",
                          "javax.net.ssl",
                          "org.junit.jupiter.api.extension",
                          "org.junit.platform.commons.support",
                          "org.slf4j"))
                  .and(not(resideInAnyPackage("dev.fresnel..internal.."))));

  @ArchTest
  static final ArchRule LIBRARIES_DO_NOT_DEPEND_ON_FIXTURES =
      noClasses()
          .that()
          .resideOutsideOfPackages(FIXTURES, "dev.fresnel.benchmarks..", "dev.fresnel.examples..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(FIXTURES);
}
