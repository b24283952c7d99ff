// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.table;

import dev.fresnel.core.id.GuidIdentifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One identifier for each of many rows, or none: 16 bytes a row, and nothing at all as long as no
 * row has one.
 */
public final class GuidColumn {

  private long @Nullable [] bits;

  /** The texts that are no GUID, and the GUID of zeros, whose bits stand for none. */
  private final Map<Integer, String> others;

  /** A column in which no row has an identifier yet. */
  public GuidColumn() {
    this.others = new HashMap<>();
  }

  private GuidColumn(long @Nullable [] bits, Map<Integer, String> others) {
    this.bits = bits;
    this.others = others;
  }

  /** Sets the identifier of a row; rows are set once, in ascending order. */
  public void set(int row, GuidIdentifier id) {
    GuidBits guid = GuidBits.of(id);
    if (guid == null || id.isZero()) {
      others.put(row, id.value());
      return;
    }
    if (bits == null) {
      bits = new long[Math.max(16, 2 * row + 2)];
    } else if (bits.length <= 2 * row + 1) {
      bits = Arrays.copyOf(bits, Math.max(2 * row + 2, bits.length + (bits.length >> 1)));
    }
    bits[2 * row] = guid.high();
    bits[2 * row + 1] = guid.low();
  }

  /** A copy that holds no more than these rows and does not change. */
  public GuidColumn trimmed(int rows) {
    return new GuidColumn(bits == null ? null : Arrays.copyOf(bits, 2 * rows), Map.copyOf(others));
  }

  /**
   * The identifier of a row.
   *
   * @param parse makes an identifier of its text
   */
  public <T> Optional<T> get(int row, Function<String, T> parse) {
    if (bits != null && 2 * row < bits.length) {
      long high = bits[2 * row];
      long low = bits[2 * row + 1];
      if ((high | low) != 0) {
        return Optional.of(parse.apply(new GuidBits(high, low).toString()));
      }
    }
    return Optional.ofNullable(others.get(row)).map(parse);
  }
}
