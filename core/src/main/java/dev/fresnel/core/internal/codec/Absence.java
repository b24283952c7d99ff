// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

/** What becomes of an object that is without a part. */
enum Absence {
  /** That is all right. */
  ALLOWED,
  /** A placeholder stands in for the part. */
  FILLED,
  /** Likewise, and that the part is missing is reported. */
  REPORTED
}
