// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_appapi_auth(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://appapi2.bankid.com/rp/v6.0/auth");  // expect: bankid-se
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_appapi_auth2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://appapi2.test.bankid.com/rp/v6.0/auth");  // expect: bankid-se
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_idcardapi_auth(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://idcardapi.bankid.com/rp/v6.0/auth");  // expect: bankid-se
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://bankid.com/privacy";  // mentioned: bankid-se

/* https://appapi2.bankid.com */
static const char *lookalike = "https://appapi2.bankid.com.example.org/";
static int bankid_se_enabled;
