// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import java.util.List;

/** Choices that the bytes of an input make, one after the other; the first of all at its end. */
final class Bytes {

  private final byte[] bytes;
  private int at;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A number below a bound, which is 256 at most. */
  int below(int bound) {
    return at < bytes.length ? (bytes[at++] & 0xFF) % bound : 0;
  }

  /** One of some. */
  String oneOf(List<String> choices) {
    return choices.get(below(choices.size()));
  }

  /** Whether there is any byte left. */
  boolean hasMore() {
    return at < bytes.length;
  }
}
