// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.fixtures.AnyTexts;
import dev.fresnel.core.text.PageFormat;
import dev.fresnel.core.text.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whatever somebody named arrives as text in every format, and adds no markup of any kind. */
class PageProperties {

  private static final Parser MARKDOWN =
      Parser.builder()
          .extensions(List.of(AutolinkExtension.create(), TablesExtension.create()))
          .build();

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        AnyTexts.hostile(),
        Arbitraries.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "' onmouseover='x",
            "&lt;b&gt;&amp;",
            "]]>--><!-- -->",
            "](javascript:alert(1))",
            "[a](https://evil.example)",
            "![a](https://evil.example/x.png)",
            "<https://evil.example>",
            "https://evil.example/?a=b",
            "www.evil.example",
            "someone@evil.example",
            "@contoso/everyone #12 GH-12",
            "`code` ``more`` ```",
            "`",
            "a|b\\|c",
            "\\",
            "*a* **b** __c__ _d_ ~~e~~",
            "# heading",
            "- item",
            "1. item",
            "1) item",
            "> quote",
            "    code",
            "---",
            "===",
            "$x^2$ $$y$$",
            "```mermaid",
            "\"]; click p0 \"https://evil.example\" %%{init:{}}%%",
            "end",
            "a\"b#quot;c#35;",
            "</style><script>",
            "</pre>",
            "{{constructor}}"),
        Arbitraries.strings().withChars("<>&\"'`*_[]()!#|~$\\@:/.-+= \nawh1").ofMaxLength(30));
  }

  private static Page page(String name) {
    AccessPicture picture =
        new AccessPicture(
            List.of(new AccessPicture.PictureNode(name, name, name)),
            List.of(new AccessPicture.PictureNode(name, name, "")),
            List.of(new AccessPicture.PictureNode(name, name, name)),
            List.of(new AccessPicture.PictureLine(0, 0, false)),
            List.of(new AccessPicture.PictureLine(0, 0, true)),
            "");
    List<PageInline> line =
        List.of(
            PageText.of("Before "),
            PageName.of(name),
            PageText.of(" between "),
            PageName.technical(name),
            PageText.of(" after"));
    List<PageInline> sentence = List.of(PageText.of("Sentence " + name));
    List<PageInline> twoLines = List.of(PageText.of(name), new PageBreak(), PageText.of(name));
    CountPicture counts =
        new CountPicture(
            name,
            List.of(
                new CountPicture.Bar(name, 1_000_000, PageText.Tone.ERROR),
                new CountPicture.Bar(name, 0, PageText.Tone.PLAIN)));
    return new Page(
        "en",
        line,
        List.of(
            new PageBlock.Heading(2, line),
            new PageBlock.Heading(3, sentence),
            new PageBlock.Paragraph(line),
            new PageBlock.Paragraph(sentence),
            new PageBlock.Paragraph(
                List.of(
                    new PageText(name, PageText.Tone.ERROR),
                    PageText.of("."),
                    new PageLink(name, URI.create("https://contoso.example/a?b=c&d=%3E")),
                    new PageLink(name, URI.create("javascript:alert(1)")))),
            new PageBlock.Items(List.of(line, sentence, List.of(PageText.of(name)))),
            new PageBlock.Table("Caption", List.of("A", "B"), List.of(List.of(line, twoLines))),
            new PageBlock.Verbatim("Text", name),
            new PageBlock.Picture(picture),
            new PageBlock.Picture(counts)));
  }

  private static List<String> elements(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream()
                        .map(each -> each.getKey())
                        .collect(Collectors.toList()))
        .toList();
  }

  @Property(tries = 1_500)
  void htmlHasTheSameElementsWhateverTheNames(@ForAll("names") String name) {
    Document actual = Jsoup.parse(page(name).toString(PageFormat.HTML));

    assertEquals(elements(Jsoup.parse(page("x").toString(PageFormat.HTML))), elements(actual));
    String shown = Text.printable(name);
    for (Element each : actual.select("bdi")) {
      assertEquals(shown, each.wholeText());
    }
    assertEquals(10, actual.select("bdi").size());
    assertEquals("https://contoso.example/a?b=c&d=%3E", actual.select("a").attr("href"));
    assertEquals(PageAssets.SCRIPT, actual.select("script").get(0).data());
    assertEquals(PageAssets.STYLE, actual.select("style").get(0).data());
  }

  @Property(tries = 1_500)
  void markdownHasTheSameStructureWhateverTheNames(@ForAll("names") String name) {
    String text = page(name).toString(PageFormat.MARKDOWN);
    Structure actual = Structure.of(text);
    Structure plain = Structure.of(page("x").toString(PageFormat.MARKDOWN));

    if (!name.isBlank()) {
      assertEquals(plain.blocks, actual.blocks, text);
    }
    assertEquals(name.isBlank() ? actual.links : 1, actual.links, text);
    String shown = Text.printable(name);
    if (shown.indexOf('|') < 0 && !shown.isEmpty()) {
      assertTrue(actual.codes.stream().allMatch(shown::equals), text);
      assertEquals(plain.codes.size(), actual.codes.size(), text);
    }
    assertEquals(
        List.of("<br>"),
        actual.html.stream().filter(each -> !each.equals("<!-- -->")).toList(),
        text);
  }

  @Property(tries = 500)
  void mermaidHasNothingButLettersAndNumbersInItsQuotes(@ForAll("names") String name) {
    String text = page(name).toString(PageFormat.MARKDOWN);
    int from = text.indexOf("```mermaid\nflowchart LR\n");
    List<String> lines = text.substring(from).lines().skip(2).toList();
    String label = "\"[\\p{L}\\p{Nd} #;0-9]*\"";
    for (String each : lines.subList(0, lines.indexOf("```"))) {
      assertTrue(
          each.matches(" *(subgraph )?[prs]g?0\\[" + label + "]|  end|  [prs]0 -\\.?-> [prs]0")
              || each.matches("  [prs]0 --> [prs]0"),
          each);
    }
    String pie = text.substring(text.indexOf("```mermaid\npie showData\n"));
    List<String> slices = pie.lines().skip(2).toList();
    assertEquals(2, slices.size(), pie);
    assertTrue(slices.get(0).matches("  " + label + " : 1000000"), pie);
  }

  @Property(tries = 500)
  void textCommandsNoTerminal(@ForAll("names") String name) {
    for (PageFormat format : PageFormat.values()) {
      for (String line : page(name).toString(format).split("\n", -1)) {
        assertTrue(line.chars().noneMatch(c -> c != '\t' && Character.isISOControl(c)), line);
      }
    }
    page(name)
        .toString(PageFormat.TEXT)
        .lines()
        .forEach(line -> assertEquals(Text.printable(line), line));
  }

  /** What a reader of Markdown makes of a text. */
  private static final class Structure extends AbstractVisitor {

    private final List<String> blocks = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private int links;

    static Structure of(String markdown) {
      Structure structure = new Structure();
      MARKDOWN.parse(markdown).accept(structure);
      return structure;
    }

    @Override
    protected void visitChildren(Node parent) {
      if (parent instanceof org.commonmark.node.Block
          || parent instanceof org.commonmark.node.CustomNode) {
        blocks.add(parent.getClass().getSimpleName());
      } else {
        links += parent instanceof org.commonmark.node.Link ? 1 : 0;
        boolean isOther =
            parent instanceof org.commonmark.node.Image
                || parent instanceof org.commonmark.node.Emphasis;
        assertTrue(!isOther, parent::toString);
      }
      super.visitChildren(parent);
    }

    @Override
    public void visit(Code code) {
      codes.add(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
      blocks.add("FencedCodeBlock");
    }

    @Override
    public void visit(HtmlInline inline) {
      html.add(inline.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      blocks.add("SoftLineBreak");
    }

    @Override
    public void visit(org.commonmark.node.HtmlBlock block) {
      blocks.add("HtmlBlock");
    }
  }
}
