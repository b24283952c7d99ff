targetScope = 'managementGroup'

@description('Name of the task. A task runs once: to run it again, name another.')
param remediationName string = 'lighthouse-39d242cb-8f56-59af-ac85-9a03fe0aeeb9'

var policyAssignmentName = 'lh-39d242cb8f5659afac85'

resource remediation 'Microsoft.PolicyInsights/remediations@2021-10-01' = {
  name: remediationName
  properties: {
    policyAssignmentId: extensionResourceId(managementGroup().id, 'Microsoft.Authorization/policyAssignments', policyAssignmentName)
  }
}
