// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Computes what the template function {@code guid} gives: a version-5 UUID of the arguments, joined
 * by hyphens, in ARM's own name space.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-string#guid">guid</a>.
 */
public final class ArmGuid {

  private static final byte[] NAMESPACE =
      HexFormat.of().parseHex("11fb06fb712d4ddd98c7e71bbd588830");
  private static final MessageDigest IN_NAMESPACE = newInNamespace();
  private static final long VERSION_MASK = 0xFFFF_FFFF_FFFF_0FFFL;
  private static final long VERSION_5 = 0x5000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final long VARIANT_RFC_4122 = 0x8000_0000_0000_0000L;

  private ArmGuid() {}

  /** The GUID of these parts, in lower case; the order and the case of the parts count. */
  public static String of(String... parts) {
    byte[] joined = Utf8.encode(String.join("-", parts));
    ByteBuffer hash = ByteBuffer.wrap(inNamespace().digest(joined));
    long high = (hash.getLong() & VERSION_MASK) | VERSION_5;
    long low = (hash.getLong() & VARIANT_MASK) | VARIANT_RFC_4122;
    return new UUID(high, low).toString();
  }

  /** A copy, as looking one up takes longer than hashing a name. */
  private static MessageDigest inNamespace() {
    try {
      return (MessageDigest) IN_NAMESPACE.clone();
    } catch (CloneNotSupportedException e) {
      return newInNamespace();
    }
  }

  private static MessageDigest newInNamespace() {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(NAMESPACE);
      return sha1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
