// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import static dev.fresnel.validation.internal.rules.RuleAssertions.assertFindings;

import dev.fresnel.core.Contact;
import dev.fresnel.core.Link;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.Thumbnail;
import dev.fresnel.core.Video;
import dev.fresnel.core.fixtures.SampleListings;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about listings and texts, each at its boundary, among all other rules. */
class ListingRulesTest {

  private static final String COMPLETE =
      "; Partner Center publishes an offer only when each of its pages is complete, so fill in what"
          + " is missing";

  private static Offer with(Listing listing) {
    return SampleOffers.PUBLIC_AND_PRIVATE.withListing(listing);
  }

  private static Offer with(Listing.Builder listing) {
    return with(listing.build());
  }

  @Test
  void offerTextsHaveTheLengthOfTheirFields() {
    assertFindings(
        with(
            SampleListings.FULL
                .withName("n".repeat(200))
                .withSearchResultsSummary("s".repeat(100))
                .withShortDescription("d".repeat(256))
                .withDescription("t".repeat(5_000))));
    assertFindings(
        with(
            SampleListings.FULL
                .withName("n".repeat(201))
                .withSearchResultsSummary("s".repeat(101))
                .withShortDescription("d".repeat(257))
                .withDescription("t".repeat(5_001))),
        "ERROR LH1005 listing.description: Description has 5,001 characters; Partner Center takes"
            + " 5,000, so shorten it by 1",
        "ERROR LH1005 listing.name: Offer name has 201 characters; Partner Center takes 200, so"
            + " shorten it by 1",
        "ERROR LH1005 listing.searchResultsSummary: Search results summary has 101 characters;"
            + " Partner Center takes 100, so shorten it by 1",
        "ERROR LH1005 listing.shortDescription: Short description has 257 characters; Partner"
            + " Center takes 256, so shorten it by 1");
  }

  @Test
  void planTextsHaveTheLengthOfTheirFields() {
    assertFindings(
        SamplePlans.publicPlan("gold")
            .withName("n".repeat(200))
            .withSummary("s".repeat(100))
            .withDescription("d".repeat(3_000)));
    assertFindings(
        SamplePlans.publicPlan("gold")
            .withName("n".repeat(201))
            .withSummary("s".repeat(101))
            .withDescription("d".repeat(3_001)),
        "ERROR LH1005 description: Plan description has 3,001 characters; Partner Center takes"
            + " 3,000, so shorten it by 1",
        "ERROR LH1005 name: Plan name has 201 characters; Partner Center takes 200, so shorten it"
            + " by 1",
        "ERROR LH1005 summary: Plan summary has 101 characters; Partner Center takes 100, so"
            + " shorten it by 1");
  }

  @Test
  void aCharacterBeyondTheBasicPlaneCountsOnce() {
    assertFindings(SamplePlans.publicPlan("gold").withSummary("\uD83D\uDE80".repeat(100)));
    assertFindings(
        SamplePlans.publicPlan("gold").withSummary("\uD83D\uDE80".repeat(102)),
        "ERROR LH1005 summary: Plan summary has 102 characters; Partner Center takes 100, so"
            + " shorten it by 2");
  }

  @Test
  void longTermsAreAWarning() {
    assertFindings(with(SampleListings.FULL.withTermsAndConditions("t".repeat(10_000))));
    assertFindings(
        with(SampleListings.FULL.withTermsAndConditions("t".repeat(10_001))),
        "WARNING LH1023 listing.termsAndConditions: The terms and conditions have 10,001"
            + " characters; documentation for other types of offer says that 10,000 are taken, so"
            + " give a link to them instead");
  }

  @Test
  void partsOfAListingLackWhatTheyLack() {
    Contact contact = Contact.builder().name("Support desk").build();
    assertFindings(
        with(
            SampleListings.FULL.toBuilder()
                .supportContact(contact)
                .engineeringContact(Contact.of(" ", "a@example.com", "123"))
                .addUsefulLinks(new Link("", ""))
                .addScreenshots(new Screenshot("detail.png", "", 1280, 720))
                .addVideos(Video.builder().build())),
        "ERROR LH1004 listing.engineeringContact: The engineering contact lacks name" + COMPLETE,
        "ERROR LH1004 listing.screenshots[1]: The screenshot lacks caption" + COMPLETE,
        "ERROR LH1004 listing.supportContact: The support contact lacks email, phone" + COMPLETE,
        "ERROR LH1004 listing.usefulLinks[1]: The link lacks name, url" + COMPLETE,
        "ERROR LH1004 listing.videos[1]: The video lacks name, url, thumbnail" + COMPLETE);
  }

  @Test
  void fiveCategoriesScreenshotsAndVideosAreTaken() {
    Listing listing = SampleListings.FULL;
    Listing.Builder full =
        listing.toBuilder()
            .categories(Collections.nCopies(5, "Compute"))
            .screenshots(Collections.nCopies(5, listing.screenshots().get(0)))
            .videos(Collections.nCopies(5, listing.videos().get(0)));
    assertFindings(
        with(full),
        "WARNING LH1030 listing.categories: There are 5 categories; one page of Partner Center"
            + " takes 5 (2021), a newer one 2, a primary and a secondary (2023): keep the two that"
            + " matter most, or make sure that Partner Center takes all");
    assertFindings(
        with(
            full.addCategories("Storage")
                .addScreenshots(listing.screenshots().get(0))
                .addVideos(listing.videos().get(0))),
        "ERROR LH1006 listing.categories: There are 6 categories; Partner Center takes 5, so remove"
            + " 1",
        "ERROR LH1006 listing.screenshots: There are 6 screenshots; Partner Center takes 5, so"
            + " remove 1",
        "ERROR LH1006 listing.videos: There are 6 videos; Partner Center takes 5, so remove 1");
  }

  @Test
  void twoCategoriesAreTakenByEverySource() {
    assertFindings(with(SampleListings.FULL.toBuilder().categories(List.of("Compute", "Web"))));
  }

  @Test
  void anEmojiInTheNameIsRefused() {
    assertFindings(
        with(SampleListings.FULL.withName("Contoso\u2122 \u00A9 \u00AE 24/7 # * operations")));
    assertFindings(
        with(SampleListings.FULL.withName("Contoso \uD83D\uDE80")),
        "ERROR LH1013 listing.name: Offer name \"Contoso \uD83D\uDE80\" contains an emoji"
            + " (U+1F680); Partner Center takes only the signs for trademark and copyright, so"
            + " remove it");
  }

  @Test
  void otherHtmlThanTheListedIsAWarning() {
    String rest =
        "; Partner Center lists only b, i, br, p, ul, ol, li and h1 to h6 as supported and does not"
            + " say what becomes of others, so do without them";
    assertFindings(
        with(
            SampleListings.FULL.withDescription(
                "<H1>a</H1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6><p><B>g</B><i>h</i>"
                    + "<br/></p><ul><li>1 < 2</li></ul><ol></ol>")));
    assertFindings(
        with(SampleListings.FULL.withDescription("<div><a href='x'>a</a></div>")),
        "WARNING LH1014 listing.description: The description uses tag \"div\", \"a\"" + rest);
    assertFindings(
        with(SampleListings.FULL.withDescription("<h7><a><c><d><e>")),
        "WARNING LH1014 listing.description: The description uses tag \"h7\", \"a\", \"c\", \"d\","
            + " \"e\""
            + rest);
    assertFindings(
        with(SampleListings.FULL.withDescription("<h7><a><c><d><e><f></g>")),
        "WARNING LH1014 listing.description: The description uses tag \"h7\", \"a\", \"c\", \"d\","
            + " \"e\" and 2 more"
            + rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com", "https://", "example.com", "HTTPS:/x"})
  void linksBeginWithHttps(String url) {
    String rest =
        " is \""
            + url
            + "\"; Partner Center takes addresses that begin with https:// only, so give one";
    assertFindings(
        with(
            SampleListings.FULL
                .withPrivacyPolicyLink(url)
                .withSupportLink(url)
                .withGovernmentSupportLink(url)
                .withUsefulLinks(new Link("Page", url))),
        "ERROR LH1015 listing.governmentSupportLink: The support link for Azure Government" + rest,
        "ERROR LH1015 listing.privacyPolicyLink: The privacy policy link" + rest,
        "ERROR LH1015 listing.supportLink: The support link" + rest,
        "ERROR LH1015 listing.usefulLinks[0].url: The link" + rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a", "HTTPS://EXAMPLE.COM"})
  void upperAndLowerCaseOfASchemeAreTheSame(String url) {
    assertFindings(with(SampleListings.FULL.withPrivacyPolicyLink(url)));
  }

  private static Offer withVideo(String url) {
    return with(SampleListings.FULL.withVideos(SampleListings.FULL.videos().get(0).withUrl(url)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://youtu.be/abc",
        "https://www.youtube.com/watch?v=",
        "https://vimeo.com/",
        "http://vimeo.com/1"
      })
  void videosAreAtYouTubeOrVimeo(String url) {
    assertFindings(
        withVideo(url),
        "ERROR LH1016 listing.videos[0].url: The video is at \""
            + url
            + "\"; Partner Center takes https://www.youtube.com/watch?v= or https://vimeo.com/"
            + " followed by the id of the video, so give its address in that form");
  }

  @Test
  void bothSitesOfVideosAreTaken() {
    assertFindings(withVideo("https://www.youtube.com/watch?v=a"));
    assertFindings(withVideo("https://vimeo.com/1"));
  }

  @ParameterizedTest
  @CsvSource({"215, 216", "216, 215", "350, 351", "351, 350"})
  void aLogoOfAnotherSizeIsRefused(int width, int height) {
    String measures = "The logo measures " + width + " x " + height + " pixels; ";
    assertFindings(
        with(SampleListings.FULL.withLogo(new Logo("logo.png", width, height))),
        "ERROR LH1017 listing.logo: "
            + measures
            + "Partner Center takes 216 x 216 to 350 x 350, so scale it",
        "WARNING LH1018 listing.logo: "
            + measures
            + "documentation gives square sizes only, and the smaller logos are made from this one,"
            + " so crop it to a square");
  }

  @Test
  void logosFromTheSmallestToTheLargestAreTaken() {
    assertFindings(with(SampleListings.FULL.withLogo(new Logo("logo.png", 216, 216))));
    assertFindings(with(SampleListings.FULL.withLogo(new Logo("logo.png", 350, 350))));
  }

  @ParameterizedTest
  @CsvSource({"1280, 719", "1279, 720", "1281, 720", "1280, 721"})
  void screenshotsAndThumbnailsHaveOneSize(int width, int height) {
    String rest =
        " measures "
            + width
            + " x "
            + height
            + " pixels; Partner Center takes 1280 x 720 exactly, so scale or crop it";
    Video video = SampleListings.FULL.videos().get(0);
    assertFindings(
        with(
            SampleListings.FULL
                .withScreenshots(new Screenshot("a.png", "A", width, height))
                .withVideos(video.withThumbnail(new Thumbnail("b.png", width, height)))),
        "ERROR LH1017 listing.screenshots[0]: The screenshot" + rest,
        "ERROR LH1017 listing.videos[0].thumbnail: The thumbnail" + rest);
  }

  @Test
  void picturesArePngFiles() {
    String rest = "; Partner Center takes PNG files only, so convert it";
    Video video = SampleListings.FULL.videos().get(0);
    assertFindings(
        with(
            SampleListings.FULL
                .withLogo(new Logo("logo.svg", 300, 300))
                .withScreenshots(new Screenshot("a.png.jpg", "A", 1280, 720))
                .withVideos(video.withThumbnail(new Thumbnail(".gif", 1280, 720)))),
        "ERROR LH1019 listing.logo.file: The picture is in file \"logo.svg\"" + rest,
        "ERROR LH1019 listing.screenshots[0].file: The picture is in file \"a.png.jpg\"" + rest,
        "ERROR LH1019 listing.videos[0].thumbnail.file: The picture is in file \".gif\"" + rest);
    assertFindings(with(SampleListings.FULL.withLogo(new Logo("v1.0/LOGO.PNG", 300, 300))));
    assertFindings(with(SampleListings.FULL.withLogo(new Logo("v1.0/logo", 300, 300))));
    assertFindings(with(SampleListings.FULL.withLogo(new Logo("logo", 300, 300))));
  }

  @Test
  void aSummarySaysMoreThanTheName() {
    assertFindings(
        with(SampleListings.FULL.withSearchResultsSummary(" CONTOSO operations")),
        "INFO LH1020 listing.searchResultsSummary: The summary \"CONTOSO operations\" is the name"
            + " of the offer again, and search results show both; say in it what the offer does");
  }

  @Test
  void aDescriptionInAnotherLanguageSaysSoInEnglish() {
    Listing french = SampleListings.FULL.withLanguage("French");
    assertFindings(
        with(french.withDescription("<p>Exploitation de votre parc</p>")),
        "WARNING LH1027 listing.description: The description is in \"French\" but neither begins"
            + " nor ends with the English phrase \"This service is available in French\"; add it");
    assertFindings(
        with(french.withDescription("a This service is available in French b")),
        "WARNING LH1027 listing.description: The description is in \"French\" but neither begins"
            + " nor ends with the English phrase \"This service is available in French\"; add it");
    assertFindings(with(french.withDescription("<p>This service is available in French.</p>Tout")));
    assertFindings(with(french.withDescription("Tout <p>This service is available in French</p>")));
    assertFindings(
        with(french.withDescription("Tout <p>This service is available in French.</p>")));
    assertFindings(with(SampleListings.FULL.withLanguage("english")));
  }
}
