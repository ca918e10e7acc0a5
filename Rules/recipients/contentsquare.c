// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_t_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://t.contentsquare.net/v2/events");  // expect: contentsquare
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_c_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://c.contentsquare.net/v2/events");  // expect: contentsquare
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_m_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://m.contentsquare.net/v2/events");  // expect: contentsquare
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://contentsquare.com/privacy";  // mentioned: contentsquare

/* https://t.contentsquare.net */
static const char *lookalike = "https://t.contentsquare.net.example.org/";
static int contentsquare_enabled;
