// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.text.Text;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A link that opens a published template in the Azure portal, where the customer signs in, chooses
 * the subscription and deploys it: the "Deploy to Azure" button of many projects.
 *
 * <p>The portal reads the template itself, without signing in where it is published. It asks for
 * the parameters that have no default value; a template with its values inline has none.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/deploy-to-azure-button">Deploy
 * to Azure button</a>.
 *
 * @param template where the template is published: an absolute address that begins with {@code
 *     https}
 * @param cloud the cloud whose portal the link opens
 */
public record PortalLink(URI template, Cloud cloud) {

  private static final String IMAGE = "https://aka.ms/deploytoazurebutton";

  /**
   * A link to the portal of a cloud.
   *
   * @throws IllegalArgumentException if the address does not begin with {@code https} or names no
   *     host
   */
  public PortalLink {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(cloud, "cloud");
    if (!"https".equalsIgnoreCase(template.getScheme()) || template.getHost() == null) {
      throw new IllegalArgumentException(
          "template must be an absolute address that begins with https, not "
              + Text.quote(template.toString()));
    }
  }

  /** A link to the portal of the public cloud. */
  public static PortalLink of(URI template) {
    return new PortalLink(template, Cloud.PUBLIC);
  }

  /** The address that the link opens. */
  public URI address() {
    return URI.create(
        portal()
            + "/#create/Microsoft.Template/uri/"
            + URLEncoder.encode(template.toASCIIString(), StandardCharsets.UTF_8));
  }

  /** The link as a button in Markdown, for the page of a project; one line without a line feed. */
  public String toMarkdown() {
    return "[![Deploy to Azure](" + IMAGE + ")](" + address() + ")";
  }

  /**
   * A section in Markdown for the page of a project that publishes the template: what to do, and a
   * button for the portal of each cloud. It ends in a line feed.
   *
   * @throws IllegalArgumentException as the constructor
   */
  public static String section(URI template) {
    StringBuilder head = new StringBuilder("|");
    StringBuilder rule = new StringBuilder("|");
    StringBuilder buttons = new StringBuilder("|");
    for (Cloud each : Cloud.values()) {
      head.append(' ').append(name(each)).append(" |");
      rule.append(" --- |");
      buttons.append(' ').append(new PortalLink(template, each).toMarkdown()).append(" |");
    }
    return "## Deploy to Azure\n\n"
        + "Sign in as somebody who may assign roles in the subscription, such as an owner. The"
        + " portal shows\nthe template, and deploys it to the subscription that you choose.\n\n"
        + head
        + "\n"
        + rule
        + "\n"
        + buttons
        + "\n";
  }

  private static String name(Cloud cloud) {
    return switch (cloud) {
      case PUBLIC -> "Azure";
      case US_GOVERNMENT -> "Azure Government";
      case CHINA -> "Azure operated by 21Vianet";
    };
  }

  private String portal() {
    return switch (cloud) {
      case PUBLIC -> "https://portal.azure.com";
      case US_GOVERNMENT -> "https://portal.azure.us";
      case CHINA -> "https://portal.azure.cn";
    };
  }
}
