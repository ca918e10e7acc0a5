// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_orders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme-1234.herokuapp.com/orders");  // expect: heroku
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_apps(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.heroku.com/apps");  // expect: heroku
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://heroku.com/privacy";  // mentioned: heroku

/* https://acme.herokuapp.com */
static const char *lookalike = "https://acme.herokuapp.com.example.org/";
static int heroku_enabled;
