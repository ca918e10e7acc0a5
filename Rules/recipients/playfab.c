// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_sign_in(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://A1B2.playfabapi.com/Client/LoginWithCustomID");  // expect: playfab
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://playfab.com/privacy";  // mentioned: playfab

/* https://acme.playfabapi.com */
static const char *lookalike = "https://acme.playfabapi.com.example.org/";
static int playfab_enabled;
