// Marked lines must be found, every other line must stay silent.
#include <iothub_device_client_ll.h>  // present: microsoft-azure
#include <iothub_device_client.h>  // present: microsoft-azure
#include <iothub_client.h>  // present: microsoft-azure
#include <iothub.h>  // present: microsoft-azure
#include <azure/az_core.h>  // present: microsoft-azure
#include <azure/iot/az_iot_hub_client.h>  // present: microsoft-azure
#include <azure/storage/az_storage_blobs.h>  // present: microsoft-azure

static const char *host1 = "https://acme.blob.core.windows.net/v1/send";  // expect: microsoft-azure
static const char *host2 = "https://acme.table.core.windows.net/v1/send";  // expect: microsoft-azure
static const char *host3 = "https://acme.queue.core.windows.net/v1/send";  // expect: microsoft-azure
static const char *host4 = "https://acme.documents.azure.com/v1/send";  // expect: microsoft-azure
static const char *host5 = "https://acme.database.windows.net/v1/send";  // expect: microsoft-azure
static const char *host6 = "https://acme.servicebus.windows.net/v1/send";  // expect: microsoft-azure
static const char *host7 = "https://acme.azurewebsites.net/v1/send";  // expect: microsoft-azure
static const char *host8 = "https://acme.azure-api.net/v1/send";  // expect: microsoft-azure
static const char *host9 = "https://acme.azurefd.net/v1/send";  // expect: microsoft-azure
static const char *host10 = "https://acme.vault.azure.net/v1/send";  // expect: microsoft-azure
static const char *host11 = "https://acme.azure-devices.net/v1/send";  // expect: microsoft-azure
static const char *host12 = "https://acme.service.signalr.net/v1/send";  // expect: microsoft-azure
static const char *host13 = "https://acme.applicationinsights.azure.com/v1/send";  // expect: microsoft-azure
static const char *host14 = "https://acme.communication.azure.com/v1/send";  // expect: microsoft-azure
static const char *host15 = "https://management.azure.com/v1/send";  // expect: microsoft-azure
static const char *host16 = "https://atlas.microsoft.com/v1/send";  // expect: microsoft-azure
static const char *link17 = "https://azure.microsoft.com/v1/send";  // mentioned: microsoft-azure
static const char *link18 = "https://portal.azure.com/v1/send";  // mentioned: microsoft-azure
static const char *setting19(void) { return getenv("AZURE_STORAGE_CONNECTION_STRING"); }  // present: microsoft-azure
static const char *setting20(void) { return getenv("AZURE_TENANT_ID"); }  // present: microsoft-azure
static const char *setting21(void) { return getenv("AZURE_CLIENT_ID"); }  // present: microsoft-azure
static const char *setting22(void) { return getenv("AZURE_CLIENT_SECRET"); }  // present: microsoft-azure
static const char *setting23(void) { return getenv("APPLICATIONINSIGHTS_CONNECTION_STRING"); }  // present: microsoft-azure

void use(void) {
  IoTHubDeviceClient_Open(options);  // expect: microsoft-azure
  IoTHubClient_Open(options);  // expect: microsoft-azure
  az_iot_hub_client_Open(options);  // expect: microsoft-azure
  az_storage_blobs_Open(options);  // expect: microsoft-azure
}

static const char *format = "https://%s.blob.core.windows.net/%s";  // expect: microsoft-azure
static int az_total;
