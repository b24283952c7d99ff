// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.text;

/** How pages for people are written. Whatever somebody named stays text in each of them. */
public enum PageFormat {

  /**
   * For pull requests and wikis: CommonMark with the tables of GitHub, and pictures as Mermaid.
   * Names stand as code, so that nothing in them is a link, a mention or markup.
   */
  MARKDOWN,

  /**
   * For browsers: one HTML 5 file that loads nothing, neither from the network nor from disk, and
   * needs no script to be read; a small one sorts and filters tables. Light or dark as the reader
   * has it, for screens, phones and paper, with pictures as SVG.
   */
  HTML,

  /** For terminals and mail: lines of 80 characters, but for tables and addresses. */
  TEXT
}
