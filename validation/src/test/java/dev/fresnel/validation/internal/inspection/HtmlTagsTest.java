// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTagsTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'<p>a</p>', 'p'",
    "'<P class=x>a<br/></p ><h1>', 'p br h1'",
    "'1 < 2 and 3 > 2 <3', ''",
    "'< p></ p><><//p><!-- b --><1a>', ''",
    "'<<b>', 'b'",
    "'<', ''",
    "'</', ''",
    "'<a', 'a'",
    "'<insert description>', 'insert'",
    "'<za><AZ><t09>', 'za az t09'",
    "'<@><[><`><{><t/><t:>', 't'"
  })
  void namesOfTags(String html, String names) {
    assertEquals(
        names.isEmpty() ? List.of() : List.of(names.split(" ", -1)),
        List.copyOf(HtmlTags.names(html)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "' a ', 'a'",
    "'<p>a</p> <b>c</b>', 'a c'",
    "'1 < 2 <i>b</i>', '1 < 2 b'",
    "'<<b>c', '<c'",
    "'<b>c<', 'c<'",
    "'<i><b>c', 'c'",
    "'a<b', 'a'",
    "'a</', 'a</'"
  })
  void textBetweenTags(String html, String text) {
    assertEquals(text, HtmlTags.text(html));
  }

  @Test
  void bracketsThatNeverCloseTakeLinearTime() {
    String html = "<a".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertEquals(List.of("a"), List.copyOf(HtmlTags.names(html)));
          assertEquals("", HtmlTags.text(html));
          assertEquals(400_000, HtmlTags.text("< ".repeat(200_000) + "x").length() - 1);
        });
  }
}
