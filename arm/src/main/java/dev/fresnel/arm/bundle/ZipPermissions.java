// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Permissions of the files of a zip, which Java's writer of zips does not set: they stand in the
 * directory at its end, in the upper half of the attributes of each file, and count if the zip says
 * that it was made on Unix.
 *
 * <p>Source: <a
 * href="https://pkwaredownloads.blob.core.windows.net/pkware-general/Documentation/APPNOTE-6.3.9.TXT">the
 * format of zips</a>, sections 4.3.12, 4.3.16 and 4.4.2.
 */
final class ZipPermissions {

  private static final int END_LENGTH = 22;
  private static final int END_COUNT = 10;
  private static final int END_START = 16;

  private static final int ENTRY_LENGTH = 46;
  private static final int ENTRY_SYSTEM = 5;
  private static final int ENTRY_NAME_LENGTH = 28;
  private static final int ENTRY_EXTRA_LENGTH = 30;
  private static final int ENTRY_COMMENT_LENGTH = 32;
  private static final int ENTRY_ATTRIBUTES = 38;

  private static final byte UNIX = 3;
  private static final int FILE = 0100644;
  private static final int EXECUTABLE = 0100755;

  private ZipPermissions() {}

  /** The same zip, without a comment and in no larger format, with the permissions of each file. */
  static byte[] set(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - END_LENGTH;
    int count = Short.toUnsignedInt(bytes.getShort(end + END_COUNT));
    int at = bytes.getInt(end + END_START);
    for (int i = 0; i < count; i++) {
      int length = Short.toUnsignedInt(bytes.getShort(at + ENTRY_NAME_LENGTH));
      String name = new String(zip, at + ENTRY_LENGTH, length, StandardCharsets.UTF_8);
      bytes.put(at + ENTRY_SYSTEM, UNIX);
      bytes.putInt(
          at + ENTRY_ATTRIBUTES, (ShellScript.isExecutable(name) ? EXECUTABLE : FILE) << 16);
      at +=
          ENTRY_LENGTH
              + length
              + Short.toUnsignedInt(bytes.getShort(at + ENTRY_EXTRA_LENGTH))
              + Short.toUnsignedInt(bytes.getShort(at + ENTRY_COMMENT_LENGTH));
    }
    return zip;
  }
}
