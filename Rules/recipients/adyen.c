// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_setup(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://checkoutshopper-live.adyen.com/checkoutshopper/v1/sessions");  // expect: adyen
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://checkout-test.adyen.com/v71/payments");  // expect: adyen
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_pal(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://pal-test.adyen.com/pal/servlet/Payment/v68/authorise");  // expect: adyen
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://adyen.com/privacy";  // mentioned: adyen

/* https://checkoutshopper-live.adyen.com */
static const char *lookalike = "https://checkoutshopper-live.adyen.com.example.org/";
static int adyen_enabled;
