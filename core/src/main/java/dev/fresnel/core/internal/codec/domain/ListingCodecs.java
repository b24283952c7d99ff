// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.Contact;
import dev.fresnel.core.Link;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.Thumbnail;
import dev.fresnel.core.Video;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.RecordParts;
import dev.fresnel.core.internal.codec.Scalars;

/** How an offer presents itself, with the pages, people and pictures in it. */
final class ListingCodecs {

  static final ObjectCodec<Link, RecordParts> LINK =
      new ObjectCodec<>(
          RecordParts::new,
          parts -> new Link(parts.text("name"), parts.text("url")),
          new FieldTable<Link, RecordParts>()
              .mandatory("name", Scalars.TEXT, Link::name, RecordParts.set("name"))
              .mandatory("url", Scalars.TEXT, Link::url, RecordParts.set("url")));

  static final ObjectCodec<Contact, Contact.Builder> CONTACT =
      new ObjectCodec<>(
          Contact::builder,
          Contact.Builder::build,
          new FieldTable<Contact, Contact.Builder>()
              .text("name", Contact::name, Contact.Builder::name)
              .text("email", Contact::email, Contact.Builder::email)
              .text("phone", Contact::phone, Contact.Builder::phone));

  static final ObjectCodec<Logo, RecordParts> LOGO =
      new ObjectCodec<>(
          RecordParts::new,
          parts ->
              new Logo(
                  parts.text("file"),
                  parts.get("width", Integer.class),
                  parts.get("height", Integer.class)),
          new FieldTable<Logo, RecordParts>()
              .mandatory("file", Scalars.TEXT, Logo::file, RecordParts.set("file"))
              .mandatory("width", Scalars.INTEGER, Logo::width, RecordParts.set("width"))
              .mandatory("height", Scalars.INTEGER, Logo::height, RecordParts.set("height")));

  static final ObjectCodec<Screenshot, RecordParts> SCREENSHOT =
      new ObjectCodec<>(
          RecordParts::new,
          parts ->
              new Screenshot(
                  parts.text("file"),
                  parts.text("caption"),
                  parts.get("width", Integer.class),
                  parts.get("height", Integer.class)),
          new FieldTable<Screenshot, RecordParts>()
              .mandatory("file", Scalars.TEXT, Screenshot::file, RecordParts.set("file"))
              .mandatory("caption", Scalars.TEXT, Screenshot::caption, RecordParts.set("caption"))
              .mandatory("width", Scalars.INTEGER, Screenshot::width, RecordParts.set("width"))
              .mandatory("height", Scalars.INTEGER, Screenshot::height, RecordParts.set("height")));

  static final ObjectCodec<Thumbnail, RecordParts> THUMBNAIL =
      new ObjectCodec<>(
          RecordParts::new,
          parts ->
              new Thumbnail(
                  parts.text("file"),
                  parts.get("width", Integer.class),
                  parts.get("height", Integer.class)),
          new FieldTable<Thumbnail, RecordParts>()
              .mandatory("file", Scalars.TEXT, Thumbnail::file, RecordParts.set("file"))
              .mandatory("width", Scalars.INTEGER, Thumbnail::width, RecordParts.set("width"))
              .mandatory("height", Scalars.INTEGER, Thumbnail::height, RecordParts.set("height")));

  static final ObjectCodec<Video, Video.Builder> VIDEO =
      new ObjectCodec<>(
          Video::builder,
          Video.Builder::build,
          new FieldTable<Video, Video.Builder>()
              .text("name", Video::name, Video.Builder::name)
              .text("url", Video::url, Video.Builder::url)
              .optional("thumbnail", THUMBNAIL, Video::thumbnail, Video.Builder::thumbnail));

  static final ObjectCodec<Listing, Listing.Builder> LISTING =
      new ObjectCodec<>(
          Listing::builder,
          Listing.Builder::build,
          new FieldTable<Listing, Listing.Builder>()
              .text("name", Listing::name, Listing.Builder::name)
              .text(
                  "searchResultsSummary",
                  Listing::searchResultsSummary,
                  Listing.Builder::searchResultsSummary)
              .text(
                  "shortDescription", Listing::shortDescription, Listing.Builder::shortDescription)
              .text("description", Listing::description, Listing.Builder::description)
              .optional("language", Scalars.TEXT, Listing::language, Listing.Builder::language)
              .list("categories", Scalars.TEXT, Listing::categories, Listing.Builder::categories)
              .optional(
                  "termsAndConditions",
                  Scalars.TEXT,
                  Listing::termsAndConditions,
                  Listing.Builder::termsAndConditions)
              .optional(
                  "privacyPolicyLink",
                  Scalars.TEXT,
                  Listing::privacyPolicyLink,
                  Listing.Builder::privacyPolicyLink)
              .optional(
                  "supportLink", Scalars.TEXT, Listing::supportLink, Listing.Builder::supportLink)
              .optional(
                  "governmentSupportLink",
                  Scalars.TEXT,
                  Listing::governmentSupportLink,
                  Listing.Builder::governmentSupportLink)
              .list("usefulLinks", LINK, Listing::usefulLinks, Listing.Builder::usefulLinks)
              .optional(
                  "supportContact",
                  CONTACT,
                  Listing::supportContact,
                  Listing.Builder::supportContact)
              .optional(
                  "engineeringContact",
                  CONTACT,
                  Listing::engineeringContact,
                  Listing.Builder::engineeringContact)
              .optional("logo", LOGO, Listing::logo, Listing.Builder::logo)
              .list("screenshots", SCREENSHOT, Listing::screenshots, Listing.Builder::screenshots)
              .list("videos", VIDEO, Listing::videos, Listing.Builder::videos));

  private ListingCodecs() {}
}
