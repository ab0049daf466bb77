// A Teams bot on Azure Container Apps: two or more replicas, Azure Cache for Redis, a managed identity and no secret of the bot.
// az deployment group create -g GROUP -f deploy/azure/main.bicep -p image=REGISTRY/karrierelotse:TAG directLineSecret=…

@description('Begins the names of all resources.')
@minLength(3)
@maxLength(20)
param name string = 'karrierelotse'

@description('The container image, with its registry.')
param image string

@description('Login server of an Azure Container Registry from which the identity may pull (role AcrPull); empty for a public image.')
param registry string = ''

@description('At least 32 characters, for example from `openssl rand -base64 32`.')
@secure()
@minLength(32)
param directLineSecret string

@description('Origins of the pages that may talk to the bot, comma-separated; empty is none.')
param allowedOrigins string = ''

param location string = resourceGroup().location

@minValue(2)
@maxValue(30)
param replicas int = 2

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 30
  }
}

resource redis 'Microsoft.Cache/redis@2024-03-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  properties: {
    sku: {
      name: 'Standard'
      family: 'C'
      capacity: 1
    }
    enableNonSslPort: false
    minimumTlsVersion: '1.2'
    redisConfiguration: {
      'maxmemory-policy': 'noeviction'
    }
  }
}

resource apps 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    managedEnvironmentId: apps.id
    configuration: {
      ingress: {
        external: true
        targetPort: 3978
        transport: 'http'
        allowInsecure: false
      }
      registries: empty(registry) ? [] : [
        {
          server: registry
          identity: identity.id
        }
      ]
      secrets: [
        {
          name: 'direct-line-secret'
          value: directLineSecret
        }
        {
          name: 'state-url'
          value: 'rediss://:${uriComponent(redis.listKeys().primaryKey)}@${redis.properties.hostName}:${redis.properties.sslPort}/0'
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'karrierelotse'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: [
            {
              name: 'MICROSOFT_APP_TYPE'
              value: 'UserAssignedMSI'
            }
            {
              name: 'MICROSOFT_APP_ID'
              value: identity.properties.clientId
            }
            {
              name: 'MICROSOFT_APP_TENANT_ID'
              value: identity.properties.tenantId
            }
            {
              name: 'DIRECT_LINE_SECRET'
              secretRef: 'direct-line-secret'
            }
            {
              name: 'ALLOWED_ORIGINS'
              value: allowedOrigins
            }
            {
              name: 'STATE_URL'
              secretRef: 'state-url'
            }
            {
              name: 'PROXIES'
              value: '1'
            }
            {
              name: 'STOP_NOTICE_SECONDS'
              value: '5'
            }
          ]
          probes: [
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: 9464
              }
            }
            {
              type: 'Readiness'
              httpGet: {
                // Not /readyz: while Redis is away all replicas are unready, and yet they answer.
                path: '/healthz'
                port: 9464
              }
              periodSeconds: 5
            }
          ]
        }
      ]
      scale: {
        minReplicas: replicas
        maxReplicas: replicas
      }
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'S1'
  }
  properties: {
    displayName: 'Karrierelotse'
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: identity.properties.tenantId
    msaAppMSIResourceId: identity.id
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

output address string = 'https://${app.properties.configuration.ingress.fqdn}'
