// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>
#include <aws/s3/s3_client.h>  // present: amazon-web-services
#include <aws/iot/MqttClient.h>  // present: amazon-web-services
#include <aws_iot_mqtt_client_interface.h>  // present: amazon-web-services

CURLcode post_bucket(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.s3.eu-north-1.amazonaws.com/photos");  // expect: amazon-web-services
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_mail(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://email.eu-west-1.amazonaws.com/v2/email/outbound-emails");  // expect: amazon-web-services
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_device(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme-ats.iot.eu-central-1.amazonaws.com/topics/door");  // expect: amazon-web-services
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

struct aws_s3_client *open_storage(struct aws_allocator *memory) {  // expect: amazon-web-services
  struct aws_s3_client_config config = {.region = aws_byte_cursor_from_c_str("eu-north-1")};  // expect: amazon-web-services
  return aws_s3_client_new(memory, &config);  // expect: amazon-web-services
}

int report(AWS_IoT_Client *device, IoT_Publish_Message_Params *params) {
  return aws_iot_mqtt_publish(device, "door", 4, params);  // expect: amazon-web-services
}

static const char *amazon_web_services_setting(void) { return getenv("AWS_ACCESS_KEY_ID"); }  // present: amazon-web-services
static const char *amazon_web_services_setting2(void) { return getenv("AWS_SECRET_ACCESS_KEY"); }  // present: amazon-web-services
static const char *sample1 = "AKIAXXXXXXXXXXXXXXXX";  // present: amazon-web-services
static const char *sample2 = "ASIAXXXXXXXXXXXXXXXX";  // present: amazon-web-services
static const char *policy = "https://aws.amazon.com/privacy";  // mentioned: amazon-web-services

/* https://acme.amazonaws.com */
static const char *lookalike = "https://acme.amazonaws.com.example.org/";
static int amazon_web_services_enabled;
