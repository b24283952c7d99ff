// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document that is too long to be read at once into lists of its elements: it is a list, or
 * an object that holds one as {@code value} or {@code data}. What is cut off is JSON as it stands,
 * in UTF-8; whether it makes sense is for the reader of the parts.
 */
public final class LargeList {

  private static final int BUFFER = 1 << 16;

  /**
   * What stands around the list.
   *
   * @param document the document with an empty list in place of the list; not complete if it is
   *     broken off
   * @param elements how many elements the list has
   * @param isWhole whether the list was read to its end
   */
  public record Around(Source document, int elements, boolean isWhole) {}

  /** A part of the list. */
  @FunctionalInterface
  public interface PartReader {

    /**
     * Takes a part.
     *
     * @param json a list of some of the elements
     * @param line the line that it begins in, counted from 1
     * @param column the column of the line at which the first element begins
     */
    void read(byte[] json, int line, int column) throws IOException;
  }

  private static final byte[] VALUE = "value".getBytes(StandardCharsets.UTF_8);
  private static final byte[] DATA = "data".getBytes(StandardCharsets.UTF_8);

  private final InputStream in;
  private final int partLength;
  private final PartReader target;

  private final ByteArrayOutputStream part = new ByteArrayOutputStream();
  private final ByteArrayOutputStream around = new ByteArrayOutputStream();
  private final ByteArrayOutputStream name = new ByteArrayOutputStream();

  private final byte[] buffer = new byte[BUFFER];

  /** From where on the buffer has not been copied yet. */
  private int copied;

  private int line = 1;
  private int column = 1;
  private int partLine = 1;
  private int partColumn = 1;
  private int elements;
  private int depth;
  private int listDepth = -1;
  private boolean isInList;
  private boolean listIsOver;
  private boolean hasElement;
  private boolean inString;
  private boolean escaped;

  private LargeList(InputStream in, int partLength, PartReader target) {
    this.in = in;
    this.partLength = partLength;
    this.target = target;
  }

  /**
   * Cuts a document.
   *
   * @param file the name of the document
   * @param partLength a part ends with the first element after so many bytes, and has at most four
   *     times as many
   * @return what stands around the list; null if the document has no such list
   */
  public static @Nullable Around read(
      String file, InputStream in, int partLength, PartReader target) throws IOException {
    return new LargeList(in, partLength, target).read(file);
  }

  private @Nullable Around read(String file) throws IOException {
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      copied = 0;
      for (int i = endOfPlain(0, length); i < length; i = endOfPlain(i + 1, length)) {
        take(buffer[i], i);
      }
      copy(length);
      boolean isTooLong = part.size() > 4 * partLength || around.size() > partLength;
      if (isTooLong) {
        break;
      }
    }
    if (listDepth < 0) {
      return null;
    }
    Source rest = Source.stream(file, new ByteArrayInputStream(around.toByteArray()));
    return new Around(rest, elements, listIsOver && depth == 0);
  }

  /** Where within a string, of which nothing has to be known, something else than ASCII comes. */
  private int endOfPlain(int start, int length) {
    int end = start;
    if (inString && !escaped && !isNameOfMember()) {
      while (end < length && isPlain(buffer[end])) {
        end++;
      }
      column += end - start;
    }
    return end;
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\';
  }

  /** Copies what comes before a place in the buffer to where it belongs. */
  private void copy(int end) {
    (isInList ? part : around).write(buffer, copied, end - copied);
    copied = end;
  }

  private void take(byte next, int at) throws IOException {
    if (inString) {
      followString(next);
    } else if (isInList && depth == listDepth && (next == ',' || next == ']')) {
      endOfElement(next == ']', at);
    } else {
      follow(next, at);
    }
    if (next == '\n') {
      line++;
      column = 1;
    } else if (next >= 0 || (next & 0xC0) != 0x80) {
      column++;
    }
  }

  private void endOfElement(boolean isLast, int at) throws IOException {
    copy(at);
    copied = at + 1;
    elements += hasElement ? 1 : 0;
    hasElement = false;
    if (part.size() >= partLength || isLast) {
      if (part.size() > 0) {
        endOfPart();
      }
    } else {
      part.write(',');
    }
    if (isLast) {
      depth--;
      isInList = false;
      listIsOver = true;
      around.write(']');
    }
  }

  private void endOfPart() throws IOException {
    byte[] list = new byte[part.size() + 2];
    list[0] = '[';
    System.arraycopy(part.toByteArray(), 0, list, 1, part.size());
    list[list.length - 1] = ']';
    target.read(list, partLine, partColumn);
    part.reset();
  }

  /** Keeps track of strings and of how deep objects and lists are. */
  private void follow(byte next, int at) {
    if (next <= ' ') {
      return;
    }
    if (isInList && !hasElement) {
      hasElement = true;
      if (part.size() == 0) {
        copied = at;
        partLine = line;
        partColumn = column;
      }
    }
    switch (next) {
      case '"' -> {
        inString = true;
        name.reset();
      }
      case '{' -> depth++;
      case '[' -> {
        depth++;
        if (listDepth < 0 && (depth == 1 || (depth == 2 && isNameOfList()))) {
          copy(at + 1);
          listDepth = depth;
          isInList = true;
        }
      }
      case '}', ']' -> depth--;
      default -> {}
    }
  }

  private void followString(byte next) {
    if (escaped) {
      escaped = false;
    } else if (next == '\\') {
      escaped = true;
    } else if (next == '"') {
      inString = false;
    } else if (isNameOfMember()) {
      name.write(next);
    }
  }

  /** Whether a string may be the name that the list has in its document. */
  private boolean isNameOfMember() {
    return depth == 1 && listDepth < 0;
  }

  private boolean isNameOfList() {
    byte[] last = name.toByteArray();
    return Arrays.equals(last, VALUE) || Arrays.equals(last, DATA);
  }
}
