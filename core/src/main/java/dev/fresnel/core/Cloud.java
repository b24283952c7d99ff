// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

/** One of Microsoft's clouds; nothing is delegated from one to another. */
public enum Cloud {
  /** The worldwide public cloud. */
  PUBLIC,
  /** Azure Government. */
  US_GOVERNMENT,
  /** Azure operated by 21Vianet. */
  CHINA
}
