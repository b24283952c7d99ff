targetScope = 'managementGroup'

var policyDefinitionName = 'lighthouse-allowed-managing-tenants'
var policyAssignmentName = 'lh-allowed-tenants'

resource policyDefinition 'Microsoft.Authorization/policyDefinitions@2021-06-01' = {
  name: policyDefinitionName
  properties: {
    policyType: 'Custom'
    mode: 'All'
    displayName: 'Allow delegations through Azure Lighthouse to listed managing tenants only'
    description: 'Refuses registration definitions whose managing tenant is not listed.'
    metadata: {
      category: 'Lighthouse'
    }
    parameters: {
      listOfAllowedTenants: {
        type: 'Array'
        metadata: {
          displayName: 'Allowed tenants'
        }
      }
    }
    policyRule: {
      if: {
        allOf: [
          {
            field: 'type'
            equals: 'Microsoft.ManagedServices/registrationDefinitions'
          }
          {
            field: 'Microsoft.ManagedServices/registrationDefinitions/managedByTenantId'
            notIn: '[parameters(\'listOfAllowedTenants\')]'
          }
        ]
      }
      then: {
        effect: 'Deny'
      }
    }
  }
}

resource policyAssignment 'Microsoft.Authorization/policyAssignments@2022-06-01' = {
  name: policyAssignmentName
  properties: {
    displayName: 'Allow delegations through Azure Lighthouse to listed managing tenants only'
    policyDefinitionId: policyDefinition.id
    parameters: {
      listOfAllowedTenants: {
        value: [
          'b1f2c3d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d'
          '[parameters(\'listOfAllowedTenants\')]'
        ]
      }
    }
  }
}

output policyDefinitionId string = policyDefinition.id

output policyAssignmentId string = policyAssignment.id
