// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Contact;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports an e-mail address or a telephone number of a contact by which nobody can be reached. */
final class MalformedContact implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1029",
          "malformed-contact",
          Severity.WARNING,
          "A contact's e-mail address or telephone number has the form of none",
          MarketplaceSources.LISTING);

  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 15;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.OFFERS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Offer> offer : model.offers()) {
      Located<Listing> listing = offer.property("listing", Offer::listing);
      listing
          .<Contact>optional("supportContact", Listing::supportContact)
          .ifPresent(contact -> check(contact, findings));
      listing
          .<Contact>optional("engineeringContact", Listing::engineeringContact)
          .ifPresent(contact -> check(contact, findings));
    }
  }

  /** What is empty is missing, which another rule reports. */
  private static void check(Located<Contact> contact, Findings findings) {
    String email = contact.value().email().strip();
    if (!email.isEmpty() && !isEmail(email)) {
      findings.report(
          contact.path().property("email"),
          Text.quote(email)
              + " is no e-mail address, which has one @ between a name and a domain with a period;"
              + " correct it");
    }
    String phone = contact.value().phone().strip();
    if (!phone.isEmpty() && !isPhone(phone)) {
      findings.report(
          contact.path().property("phone"),
          Text.quote(phone)
              + " is no telephone number, which has "
              + FEWEST_DIGITS
              + " to "
              + MOST_DIGITS
              + " digits and beside them +, blanks and -./() and an extension; correct it");
    }
  }

  private static boolean isEmail(String text) {
    int at = text.indexOf('@');
    int period = text.lastIndexOf('.');
    return at > 0
        && at == text.lastIndexOf('@')
        && period > at + 1
        && period < text.length() - 1
        && text.chars().noneMatch(Character::isWhitespace);
  }

  private static boolean isPhone(String text) {
    int digits = 0;
    int end = startOfExtension(text);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (c == '+' ? i > 0 && text.charAt(i - 1) != '(' : " -./()".indexOf(c) < 0) {
        return false;
      }
    }
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
  }

  /** Where {@code ext. 12} or {@code x12} begins; the end, if nothing of the kind is there. */
  private static int startOfExtension(String text) {
    int x = Math.max(text.indexOf('x'), text.indexOf('X'));
    if (x < 0) {
      return text.length();
    }
    return text.regionMatches(true, x - 1, "ext", 0, 3) ? x - 1 : x;
  }
}
