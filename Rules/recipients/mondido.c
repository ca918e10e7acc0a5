// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>
#include <MondidoBase.h>  // present: mondido

CURLcode post_pay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mondido.com/v1/transactions");  // expect: mondido
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_window(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://pay.mondido.com/v1/form");  // expect: mondido
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *mondido_setting(void) { return getenv("MONDIDO_MERCHANTID"); }  // present: mondido
static const char *mondido_setting2(void) { return getenv("MONDIDO_PASSWORD"); }  // present: mondido
static const char *policy = "https://mondido.com/privacy";  // mentioned: mondido

/* https://api.mondido.com */
static const char *lookalike = "https://api.mondido.com.example.org/";
static int mondido_enabled;
