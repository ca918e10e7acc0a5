// Marked lines must be found, every other line must stay silent.
import AzureCore  // present: microsoft-azure
import AzureIdentity  // present: microsoft-azure
import AzureCommunicationCommon  // present: microsoft-azure
import AzureCommunicationChat  // present: microsoft-azure
import AzureCommunicationCalling  // present: microsoft-azure
import AzureStorageBlob  // present: microsoft-azure
import WindowsAzureMessaging  // present: microsoft-azure
import AZSClient  // present: microsoft-azure

let host1 = "https://acme.blob.core.windows.net/v1/send"  // expect: microsoft-azure
let host2 = "https://acme.table.core.windows.net/v1/send"  // expect: microsoft-azure
let host3 = "https://acme.queue.core.windows.net/v1/send"  // expect: microsoft-azure
let host4 = "https://acme.documents.azure.com/v1/send"  // expect: microsoft-azure
let host5 = "https://acme.database.windows.net/v1/send"  // expect: microsoft-azure
let host6 = "https://acme.servicebus.windows.net/v1/send"  // expect: microsoft-azure
let host7 = "https://acme.azurewebsites.net/v1/send"  // expect: microsoft-azure
let host8 = "https://acme.azure-api.net/v1/send"  // expect: microsoft-azure
let host9 = "https://acme.azurefd.net/v1/send"  // expect: microsoft-azure
let host10 = "https://acme.vault.azure.net/v1/send"  // expect: microsoft-azure
let host11 = "https://acme.azure-devices.net/v1/send"  // expect: microsoft-azure
let host12 = "https://acme.service.signalr.net/v1/send"  // expect: microsoft-azure
let host13 = "https://acme.applicationinsights.azure.com/v1/send"  // expect: microsoft-azure
let host14 = "https://acme.communication.azure.com/v1/send"  // expect: microsoft-azure
let host15 = "https://management.azure.com/v1/send"  // expect: microsoft-azure
let host16 = "https://atlas.microsoft.com/v1/send"  // expect: microsoft-azure
let link17 = "https://azure.microsoft.com/v1/send"  // mentioned: microsoft-azure
let link18 = "https://portal.azure.com/v1/send"  // mentioned: microsoft-azure
let setting19 = settings["AZURE_STORAGE_CONNECTION_STRING"]  // present: microsoft-azure
let setting20 = settings["AZURE_TENANT_ID"]  // present: microsoft-azure
let setting21 = settings["AZURE_CLIENT_ID"]  // present: microsoft-azure
let setting22 = settings["AZURE_CLIENT_SECRET"]  // present: microsoft-azure
let setting23 = settings["APPLICATIONINSIGHTS_CONNECTION_STRING"]  // present: microsoft-azure

func use() {
  let value = MSNotificationHub(options)  // expect: microsoft-azure
  let value = SBNotificationHub(options)  // expect: microsoft-azure
  let value = ANHNotificationHub(options)  // expect: microsoft-azure
  let value = StorageBlobClient(options)  // expect: microsoft-azure
  let value = ChatClient(options)  // expect: microsoft-azure
  let value = CallClient(options)  // expect: microsoft-azure
}

func useMore() {
  AZSCloudAccount.shared.open()  // expect: microsoft-azure
}

let container = "https://\(account).blob.core.windows.net/photos"  // expect: microsoft-azure
let lookalike = "https://blob.core.windows.net.example.org"
let chat = ChatClientele()
