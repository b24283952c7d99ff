// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.testing;

import static dev.fresnel.arm.fixtures.emulator.LighthouseEmulator.SUBSCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.Onboarding;
import dev.fresnel.arm.fixtures.emulator.EmulatedLighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.examples.FabrikamOffer;
import dev.fresnel.examples.OnboardingJob;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@EmulatedLighthouse
class OnboardingJobTest {

  private final Onboarding fabrikam = FabrikamOffer.onboarding();

  @Test
  void delegatesTheSubscription(LighthouseEmulator azure) throws Exception {
    new OnboardingJob(azure.baseUri(), azure.sslContext(), () -> "any")
        .delegate(SUBSCRIPTION, fabrikam);
    assertEquals(1, azure.state().of(SUBSCRIPTION).accessGiven().size());
  }

  @Test
  void tellsWhyAzureRefuses(LighthouseEmulator azure) {
    var job = new OnboardingJob(azure.baseUri(), azure.sslContext(), () -> "any");
    SubscriptionId unknown = SubscriptionId.parse("9d0c7b1e-2f4a-4c8b-8e6d-5a3f1b7c9e02");
    IOException refused = assertThrows(IOException.class, () -> job.delegate(unknown, fabrikam));
    assertTrue(refused.toString().contains("SubscriptionNotFound"), refused::toString);
  }
}
