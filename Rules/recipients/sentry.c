// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>
#include <sentry.h>  // present: sentry

CURLcode post_envelope(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://o447951.ingest.sentry.io/api/1/envelope/");  // expect: sentry
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_american(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://o447951.ingest.us.sentry.io/api/1/envelope/");  // expect: sentry
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_german(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://o447951.ingest.de.sentry.io/api/1/envelope/");  // expect: sentry
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

int start(const char *dsn) {
  sentry_options_t *options = sentry_options_new();  // expect: sentry
  sentry_options_set_dsn(options, dsn);  // expect: sentry
  return sentry_init(options);  // expect: sentry
}

static const char *sentry_setting(void) { return getenv("SENTRY_DSN"); }  // present: sentry
static const char *policy = "https://sentry.io/privacy";  // mentioned: sentry

/* https://acme.ingest.sentry.io */
static const char *lookalike = "https://acme.ingest.sentry.io.example.org/";
static int sentrybox_open;
