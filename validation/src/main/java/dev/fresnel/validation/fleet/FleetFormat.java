// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

/**
 * What a report about all customers can be written as. For code scanning, {@link
 * FleetReport#findings} go to a report of findings.
 */
public enum FleetFormat {
  /**
   * For people: a line for each customer and subscription, aligned; what deviates and what an
   * update would change below it, of each the first 20; and how many there are of each status. What
   * cannot be seen is shown as {@link dev.fresnel.core.text.Text#printable} shows it.
   */
  TEXT,

  /**
   * For programs: an array of objects with {@code customerTenant} (null if it is not told), {@code
   * subscription}, {@code status}, {@code deviations} and {@code updating}.
   *
   * <p>A deviation has {@code status}, {@code resource} (an id), {@code message}, {@code scopes}
   * and, where they are known, {@code name}, {@code managedByTenantId}, {@code heldVersion} and
   * {@code offeredVersion}. What updating changes is a list of changes of access, as the module for
   * Jackson writes them.
   */
  JSON,

  /**
   * For spreadsheets: a line of names, then one for each customer and subscription, separated by
   * commas. A cell has all deviations or all changes, separated by semicolons, however many there
   * are. A text that a spreadsheet would take for a formula begins with an apostrophe.
   */
  CSV,

  /**
   * For pull requests and wikis: how many there are of each status, with a pie in the language of
   * Mermaid; a table of customers and subscriptions with what deviates and what an update would
   * change, of each cell the first 20; and what was found in the files.
   */
  MARKDOWN,

  /** The same as one HTML file that loads nothing, and whose table can be sorted and filtered. */
  HTML
}
