// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.consumer.emulated;

import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.azure.resourcemanager.resources.ResourceManager;
import com.azure.resourcemanager.resources.fluent.models.DeploymentInner;
import com.azure.resourcemanager.resources.models.Deployment;
import com.azure.resourcemanager.resources.models.DeploymentMode;
import com.azure.resourcemanager.resources.models.DeploymentProperties;
import com.azure.resourcemanager.resources.models.DeploymentWhatIf;
import com.azure.resourcemanager.resources.models.DeploymentWhatIfProperties;
import com.azure.resourcemanager.resources.models.WhatIfChange;
import dev.fresnel.arm.template.DeploymentTemplate;
import java.io.IOException;
import java.util.List;

/** Deploys what Fresnel renders with the Azure SDK. */
final class SdkDeployment {

  private final ResourceManager azure;

  SdkDeployment(ResourceManager azure) {
    this.azure = azure;
  }

  /** Deploys to the subscription; returns the state of the deployment. */
  String toSubscription(DeploymentTemplate template) throws IOException {
    var deployments = azure.deploymentClient().getDeployments();
    var properties =
        new DeploymentProperties()
            .withMode(DeploymentMode.INCREMENTAL)
            .withTemplate(tree(template.toJson()));
    var done =
        deployments.createOrUpdateAtSubscriptionScope(
            "onboarding",
            new DeploymentInner().withLocation("westeurope").withProperties(properties));
    return done.properties().provisioningState().toString();
  }

  /** The values of a JSON text: maps, lists, strings, numbers. A text would be sent as a string. */
  private static Object tree(String json) throws IOException {
    try (JsonReader reader = JsonProviders.createReader(json)) {
      return reader.readUntyped();
    }
  }

  /** Deploys to a resource group; here the SDK takes the text itself. */
  String toResourceGroup(String group, String template) throws IOException {
    Deployment done =
        azure
            .deployments()
            .define("onboarding")
            .withExistingResourceGroup(group)
            .withTemplate(template)
            .withParameters("{}")
            .withMode(DeploymentMode.INCREMENTAL)
            .create();
    return done.provisioningState();
  }

  /** What a deployment to the subscription would change. */
  List<WhatIfChange> whatIf(DeploymentTemplate template) throws IOException {
    var properties = new DeploymentWhatIfProperties();
    properties.withMode(DeploymentMode.INCREMENTAL).withTemplate(tree(template.toJson()));
    var request = new DeploymentWhatIf().withLocation("westeurope").withProperties(properties);
    var deployments = azure.deploymentClient().getDeployments();
    return deployments.whatIfAtSubscriptionScope("onboarding", request).changes();
  }
}
