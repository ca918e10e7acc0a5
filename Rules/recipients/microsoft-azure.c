// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>
#include <iothub_device_client_ll.h>  // present: microsoft-azure
#include <iothub_device_client.h>  // present: microsoft-azure
#include <iothub.h>  // present: microsoft-azure
#include <azure_c_shared_utility/platform.h>  // present: microsoft-azure
#include <azure/az_core.h>  // present: microsoft-azure
#include <azure/iot/az_iot_hub_client.h>  // present: microsoft-azure
#include <azure/storage/az_storage_blobs.h>  // present: microsoft-azure

CURLcode post_blob(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.blob.core.windows.net/photos");  // expect: microsoft-azure
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_ingestion(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://northeurope-1.in.applicationinsights.azure.com/v2/track");  // expect: microsoft-azure
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode fetch_maps(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://atlas.microsoft.com/search/address/json");  // expect: microsoft-azure
  return curl_easy_perform(curl);
}

int report(const char *connection) {
  IOTHUB_DEVICE_CLIENT_LL_HANDLE device;
  IoTHub_Init();  // expect: microsoft-azure
  device = IoTHubDeviceClient_LL_CreateFromConnectionString(connection, MQTT_Protocol);  // expect: microsoft-azure
  return device == NULL;
}

int report_small(az_iot_hub_client *device, az_span name) {
  return az_result_failed(az_iot_hub_client_init(device, name, name, NULL));  // expect: microsoft-azure
}

int upload(az_storage_blobs_blob_client *blob, az_span bytes) {  // expect: microsoft-azure
  return az_result_failed(az_storage_blobs_blob_upload(blob, NULL, bytes, NULL, NULL));  // expect: microsoft-azure
}

static const char *microsoft_azure_setting(void) { return getenv("AZURE_STORAGE_CONNECTION_STRING"); }  // present: microsoft-azure
static const char *microsoft_azure_setting2(void) { return getenv("AZURE_TENANT_ID"); }  // present: microsoft-azure
static const char *policy = "https://azure.microsoft.com/privacy";  // mentioned: microsoft-azure

/* https://acme.blob.core.windows.net */
static const char *lookalike = "https://acme.blob.core.windows.net.example.org/";
static const char *windows = "https://core.windows.example/";
static int azimuth_init;
