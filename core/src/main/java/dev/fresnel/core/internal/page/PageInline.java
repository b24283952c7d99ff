// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

/** A part of a line of a page. Writers escape it, whoever wrote it. */
public sealed interface PageInline permits PageText, PageName, PageLink, PageBreak {

  /** What it says, without any markup. */
  String text();
}
