// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table in CSV that is too long to be read at once into tables of some of its rows, each
 * with the line that names the columns. It is in UTF-8; whether rows make sense is for the reader
 * of the parts, {@link CsvTable}.
 */
public final class TableParts {

  /** A row may be so many times as long as a part should be. */
  private static final int LONGEST_ROW = 4;

  /** A part of a table. */
  @FunctionalInterface
  public interface TablePartReader {

    /**
     * Takes a part.
     *
     * @param table the first line of the table, and some of its rows
     * @param moved makes a place in the part one in the whole table
     */
    void read(Source table, UnaryOperator<SourceLocation> moved) throws IOException;
  }

  /** Where rows end in a part, and how many they are. */
  private record Rows(int end, int count) {}

  private final String file;
  private final InputStream in;
  private final int partLength;
  private final int mostRows;

  /** The first line of the table, with its end. */
  private byte[] header = {};

  private int headerLines;

  private TableParts(String file, InputStream in, int partLength, int mostRows) {
    this.file = file;
    this.in = in;
    this.partLength = partLength;
    this.mostRows = mostRows;
  }

  /**
   * Cuts a table.
   *
   * @param file the name of the table
   * @param partLength how many bytes a part has; some more if a row does not fit into it
   * @param mostRows the most rows of a part
   * @param findings takes what is found: that a row is too long
   * @return how many rows were handed over
   */
  public static int read(
      String file,
      InputStream in,
      int partLength,
      int mostRows,
      TablePartReader target,
      Consumer<Finding> findings)
      throws IOException {
    return new TableParts(file, in, partLength, mostRows).read(target, findings);
  }

  /** Whether what a file begins with is a table in UTF-8. */
  public static boolean isTable(String file, byte[] begin) throws IOException {
    return TextEncoding.of(begin).isUtf8()
        && CsvTable.isTable(Source.stream(file, new ByteArrayInputStream(begin)));
  }

  private int read(TablePartReader target, Consumer<Finding> findings) throws IOException {
    byte[] rest = {};
    int rows = 0;
    int line = 0;
    boolean isOver = false;
    while (!isOver) {
      byte[] more = in.readNBytes(partLength);
      isOver = more.length < partLength;
      byte[] part = concatenate(header, rest, more);
      if (header.length == 0) {
        part = TextEncoding.of(part).toUtf8(part);
        takeHeader(part, isOver);
        line = headerLines + 1;
      }
      for (Rows whole = next(part, isOver);
          header.length > 0 && whole != null;
          whole = next(part, isOver)) {
        int first = line;
        if (whole.count() > 0) {
          target.read(
              Source.stream(file, new ByteArrayInputStream(part, 0, whole.end())),
              place -> moved(place, first));
        }
        rows += whole.count();
        line += lines(part, header.length, whole.end());
        part = concatenate(header, part, whole.end());
      }
      rest = Arrays.copyOfRange(part, header.length, part.length);
      if (rest.length > (long) LONGEST_ROW * partLength) {
        findings.accept(tooLong(Math.max(1, line)));
        return rows;
      }
    }
    return rows;
  }

  private Finding tooLong(int line) {
    return ReaderRule.MALFORMED_TABLE.at(
        new SourceLocation(file, line, 1),
        "The row that begins here is longer than the "
            + LONGEST_ROW * partLength
            + " bytes that are read of a row, or a quote in it is never closed, so the rest of the"
            + " table was not read; export the table again");
  }

  private void takeHeader(byte[] part, boolean isOver) {
    CsvScanner scanner = new CsvScanner(part);
    int end = scanner.next() == null ? -1 : endOfLine(part, scanner.end(), isOver);
    if (end >= 0) {
      header = Arrays.copyOf(part, end);
      headerLines = lines(part, 0, end);
    }
  }

  /** The rows that end in a part, none if all lines are empty; null if nothing ends there. */
  private @Nullable Rows next(byte[] part, boolean isOver) {
    CsvScanner scanner = new CsvScanner(part);
    if (scanner.next() == null || endOfLine(part, scanner.end(), isOver) == part.length) {
      return null;
    }
    Rows rows = null;
    int count = 0;
    while (count < mostRows) {
      if (scanner.next() == null) {
        return rows == null && part[part.length - 1] == '\n' ? new Rows(part.length, 0) : rows;
      }
      int end = endOfLine(part, scanner.end(), isOver);
      if (end < 0) {
        break;
      }
      rows = new Rows(end, ++count);
    }
    return rows;
  }

  /** Where the line after a row begins; -1 if more has to be read to know it. */
  private static int endOfLine(byte[] part, int end, boolean isOver) {
    if (end == part.length || (end + 1 == part.length && part[end] == '\r')) {
      return isOver ? part.length : -1;
    }
    return part[end] == '\r' && part[end + 1] == '\n' ? end + 2 : end + 1;
  }

  private static int lines(byte[] text, int start, int end) {
    int lines = 0;
    for (int i = start; i < end; i++) {
      boolean lineEnds =
          text[i] == '\n' || (text[i] == '\r' && (i + 1 == end || text[i + 1] != '\n'));
      lines += lineEnds ? 1 : 0;
    }
    return lines;
  }

  private SourceLocation moved(SourceLocation place, int firstLine) {
    return place.line() <= headerLines
        ? place
        : new SourceLocation(
            place.file(), place.line() - headerLines - 1 + firstLine, place.column());
  }

  private static byte[] concatenate(byte[] first, byte[] second, byte[] third) {
    byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    System.arraycopy(third, 0, all, first.length + second.length, third.length);
    return all;
  }

  private static byte[] concatenate(byte[] first, byte[] second, int from) {
    byte[] all = Arrays.copyOf(first, first.length + second.length - from);
    System.arraycopy(second, from, all, first.length, second.length - from);
    return all;
  }
}
