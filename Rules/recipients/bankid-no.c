// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://auth.bankid.no/auth/realms/prod/protocol/openid-connect/token");  // expect: bankid-no
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://auth.current.bankid.no/auth/realms/current/protocol/openid-connect/token");  // expect: bankid-no
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_auth(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://auth.test.bankid.no/oauth2/auth");  // expect: bankid-no
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://bankid.no/privacy";  // mentioned: bankid-no

/* https://auth.bankid.no */
static const char *lookalike = "https://auth.bankid.no.example.org/";
static int bankid_no_enabled;
