// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

/** A picture of a page: drawn as SVG in HTML, and by Mermaid in Markdown; text has none. */
public sealed interface PagePicture permits AccessPicture, CountPicture {}
