// Marked lines must be found, every other line must stay silent.
import AzureCore  // present: microsoft-azure
import AzureIdentity  // present: microsoft-azure
import AzureCommunicationCommon  // present: microsoft-azure
import AzureCommunicationChat  // present: microsoft-azure
import AzureCommunicationCalling  // present: microsoft-azure
import WindowsAzureMessaging  // present: microsoft-azure
import AZSClient  // present: microsoft-azure
import ApplicationInsights  // present: microsoft-azure
import MicrosoftCognitiveServicesSpeech  // present: microsoft-azure

func store(connection: String) throws {
  let store = try AZSCloudStorageAccount(fromConnectionString: connection)  // expect: microsoft-azure
}

func register(connection: String, hub: String) {
  MSNotificationHub.start(connectionString: connection, hubName: hub)  // expect: microsoft-azure
  let old = SBNotificationHub(connectionString: connection, notificationHubPath: hub)  // expect: microsoft-azure
}

func start(key: String) {
  MSAIApplicationInsights.setup(withInstrumentationKey: key)  // expect: microsoft-azure
}

func listen(_ configuration: SPXSpeechConfiguration) throws {
  let recognizer = try SPXSpeechRecognizer(configuration)  // expect: microsoft-azure
}

enum Endpoint {
  static let blob = "https://acme.blob.core.windows.net/photos"  // expect: microsoft-azure
  static let ingestion = "https://northeurope-1.in.applicationinsights.azure.com/v2/track"  // expect: microsoft-azure
  static let maps = "https://atlas.microsoft.com/search/address/json"  // expect: microsoft-azure
  static let bing = "https://dev.virtualearth.net/REST/v1/Locations"  // expect: microsoft-azure
  static let track = "https://dc.services.visualstudio.com/v2/track"  // expect: microsoft-azure
  static let acmeEndpoint = "https://acme.table.core.windows.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint2 = "https://acme.queue.core.windows.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint3 = "https://acme.file.core.windows.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint4 = "https://acme.dfs.core.windows.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint5 = "https://acme.documents.azure.com/v1"  // expect: microsoft-azure
  static let acmeEndpoint6 = "https://acme.database.windows.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint7 = "https://acme.servicebus.windows.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint8 = "https://acme.azurewebsites.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint9 = "https://acme.azure-api.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint10 = "https://acme.azurefd.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint11 = "https://acme.vault.azure.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint12 = "https://acme.azure-devices.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint13 = "https://acme.azure-devices-provisioning.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint14 = "https://acme.service.signalr.net/v1"  // expect: microsoft-azure
  static let acmeEndpoint15 = "https://acme.communication.azure.com/v1"  // expect: microsoft-azure
  static let acmeEndpoint16 = "https://acme.openai.azure.com/v1"  // expect: microsoft-azure
  static let acmeEndpoint17 = "https://acme.cognitiveservices.azure.com/v1"  // expect: microsoft-azure
  static let acmeEndpoint18 = "https://acme.stt.speech.microsoft.com/v1"  // expect: microsoft-azure
  static let acmeEndpoint19 = "https://acme.tts.speech.microsoft.com/v1"  // expect: microsoft-azure
  static let managementEndpoint = "https://management.azure.com/v1"  // expect: microsoft-azure
  static let apiEndpoint = "https://api.cognitive.microsofttranslator.com/v1"  // expect: microsoft-azure
}

let policy = "https://azure.microsoft.com/privacy"  // mentioned: microsoft-azure
let documentation = "https://portal.azure.com/privacy"  // mentioned: microsoft-azure
let support = "https://dev.azure.com/privacy"  // mentioned: microsoft-azure

let microsoftAzureSetting1 = ProcessInfo.processInfo.environment["AZURE_STORAGE_CONNECTION_STRING"]  // present: microsoft-azure
let microsoftAzureSetting2 = ProcessInfo.processInfo.environment["AZURE_TENANT_ID"]  // present: microsoft-azure
let microsoftAzureSetting3 = ProcessInfo.processInfo.environment["AZURE_CLIENT_ID"]  // present: microsoft-azure
let microsoftAzureSetting4 = ProcessInfo.processInfo.environment["AZURE_CLIENT_SECRET"]  // present: microsoft-azure
let microsoftAzureSetting5 = ProcessInfo.processInfo.environment["APPLICATIONINSIGHTS_CONNECTION_STRING"]  // present: microsoft-azure
let microsoftAzureSetting6 = ProcessInfo.processInfo.environment["AZURE_OPENAI_API_KEY"]  // present: microsoft-azure
let microsoftAzureSetting7 = ProcessInfo.processInfo.environment["AZURE_OPENAI_ENDPOINT"]  // present: microsoft-azure

// A host in a comment is no evidence: https://acme.blob.core.windows.net
let lookalike = "https://acme.blob.core.windows.net.example.org/"
let stranger = "https://api.notwindows.net/"
let sky = "azure"
