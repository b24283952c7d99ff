// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** The list of the standard rules about offers and plans, in order of their ids. */
public final class OfferRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new MalformedIdentifier(),
          new RepeatedIdentifier(),
          new MissingField(),
          new TextTooLong(),
          new TooManyEntries(),
          new IdentifierOutsideApiForm(),
          new AudienceNeedsFile(),
          new AudienceOverAllPlans(),
          new PrivatePlanWithoutAudience(),
          new AudienceOnPublicPlan(),
          new RepeatedPlanName(),
          new EmojiInName(),
          new UnsupportedHtml(),
          new LinkWithoutHttps(),
          new UnsupportedVideo(),
          new WrongPictureSize(),
          new LogoNotSquare(),
          new PictureNotPng(),
          new SummaryRepeatsName(),
          new PricingModelNotOffered(),
          new PlanWithoutText(),
          new LongTerms(),
          new UnqualifiedPublisher(),
          new OfferInNationalCloud(),
          new PublicPlanWithWriteAccess(),
          new MissingLanguageStatement(),
          new UnknownCategory(),
          new MalformedContact(),
          new ThirdCategory());

  private OfferRules() {}
}
