// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import dev.fresnel.core.source.Source;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.internal.rules.StandardRules;
import dev.fresnel.validation.rule.Rule;
import dev.fresnel.validation.testing.RuleDocument;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Runs the rule of an id on a document of the kind that {@code RuleTester} reads. */
public final class RuleWork implements CountedWork {

  @Override
  public @Nullable IntSupplier prepare(String id, String text) {
    RuleDocument document = RuleDocument.read(Source.text("document", text)).value().orElse(null);
    if (document == null) {
      return null;
    }
    Rule rule =
        StandardRules.ALL.stream()
            .filter(each -> each.info().id().value().equals(id))
            .findFirst()
            .orElseThrow();
    Validator validator = Validator.of(rule).withCircumstances(document.circumstances());
    return () -> {
      AtomicInteger found = new AtomicInteger();
      validator.check(document.subject(), finding -> found.incrementAndGet());
      return found.get();
    };
  }
}
