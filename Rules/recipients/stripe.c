// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_intents(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.stripe.com/v1/payment_intents");  // expect: stripe
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_files(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://files.stripe.com/v1/files");  // expect: stripe
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_uploads(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://uploads.stripe.com/v1/files");  // expect: stripe
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *stripe_setting(void) { return getenv("STRIPE_SECRET_KEY"); }  // present: stripe
static const char *stripe_setting2(void) { return getenv("STRIPE_PUBLISHABLE_KEY"); }  // present: stripe
static const char *sample1 = "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx";  // present: stripe
static const char *sample2 = "rk_live_xxxxxxxxxxxxxxxxxxxxxxxx";  // present: stripe
static const char *sample3 = "pk_live_xxxxxxxxxxxxxxxxxxxxxxxx";  // present: stripe
static const char *policy = "https://stripe.com/privacy";  // mentioned: stripe

/* https://api.stripe.com */
static const char *lookalike = "https://api.stripe.com.example.org/";
static int stripe_enabled;
