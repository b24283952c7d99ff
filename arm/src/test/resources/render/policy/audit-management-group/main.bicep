targetScope = 'managementGroup'

var policyDefinitionName = 'lighthouse-audit-delegations'
var policyAssignmentName = 'lh-audit-delegations'

resource policyDefinition 'Microsoft.Authorization/policyDefinitions@2021-06-01' = {
  name: policyDefinitionName
  properties: {
    policyType: 'Custom'
    mode: 'All'
    displayName: 'Audit delegations through Azure Lighthouse'
    description: 'Reports every delegation of a subscription or resource group to a managing tenant.'
    metadata: {
      category: 'Lighthouse'
    }
    policyRule: {
      if: {
        field: 'type'
        equals: 'Microsoft.ManagedServices/registrationAssignments'
      }
      then: {
        effect: 'Audit'
      }
    }
  }
}

resource policyAssignment 'Microsoft.Authorization/policyAssignments@2022-06-01' = {
  name: policyAssignmentName
  properties: {
    displayName: 'Audit delegations through Azure Lighthouse'
    policyDefinitionId: policyDefinition.id
  }
}

output policyDefinitionId string = policyDefinition.id

output policyAssignmentId string = policyAssignment.id
