// Deploys template.json with the Azure SDK for JavaScript.
// Usage: node onboarding.mjs ENDPOINT SUBSCRIPTION
import { readFileSync } from "node:fs";
import { ResourceManagementClient } from "@azure/arm-resources";
import { DeploymentsClient } from "@azure/arm-resourcesdeployments";

const [endpoint, subscription] = process.argv.slice(2);
const credential = {
  getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }),
};
const resources = new ResourceManagementClient(credential, subscription, { endpoint });
const { deployments } = new DeploymentsClient(credential, subscription, { endpoint });

const provider = await resources.providers.register("Microsoft.ManagedServices");
console.log("registered", provider.registrationState);

const template = JSON.parse(readFileSync("template.json", "utf8"));
const properties = { mode: "Incremental", template };
const onboarding = { location: "westeurope", properties };
const preview = await deployments.whatIfAtSubscriptionScope("onboarding", onboarding);
console.log("would", ...preview.changes.map((change) => change.changeType));

const done = await deployments.createOrUpdateAtSubscriptionScope("onboarding", onboarding);
console.log("deployed", done.properties.provisioningState);

try {
  await deployments.createOrUpdate("no-such-group", "onboarding", { properties });
} catch (error) {
  console.log("refused", error.code);
}
