#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

/* Hosts in what a format makes. */
#define BASE "https://api.one.example/v1/"
#define HOST "api.two.example"

struct client {
  char email[128];
  char phone_number[32];
};

struct settings {
  const char *address;
};

static struct settings settings = {.address = "https://api.three.example"};

static void post(CURL *curl, const char *url, const char *body) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
}

void starting_with_macro(CURL *curl, const struct client *client, const char *path) {
  char url[128];
  snprintf(url, sizeof url, "%s%s", BASE, path);
  post(curl, url, client->email); // expect: contact/email-address -> api.one.example
}

void behind_scheme(CURL *curl, const struct client *client) {
  char url[128];
  sprintf(url, "https://%s/v1/%s", HOST, client->email); // expect: contact/email-address -> api.two.example
  post(curl, url, "{}");
}

void as_literal(CURL *curl, const struct client *client) {
  char *url;
  asprintf(&url, "https://%s/v1", "api.four.example");
  post(curl, url, client->phone_number); // expect: contact/phone-number -> api.four.example
}

void from_settings(CURL *curl, const struct client *client) {
  char url[128];
  snprintf(url, sizeof url, "%s/v1", settings.address);
  post(curl, url, client->phone_number); // expect: contact/phone-number -> api.three.example
}

void in_a_header(CURL *curl, const struct client *client) {
  struct curl_slist *headers = curl_slist_append(NULL, "Host: api.five.example");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, client->email); // expect: contact/email-address -> api.five.example
  curl_easy_perform(curl);
}

void in_a_written_header(CURL *curl, const struct client *client, const char *host) {
  char line[200];
  snprintf(line, sizeof line, "X-Version: %d\r\nHost: %s", 1, host);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, curl_slist_append(NULL, line));
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, client->phone_number); // expect: contact/phone-number -> api.seven.example
  curl_easy_perform(curl);
}

void with_host(CURL *curl, const struct client *client) {
  in_a_written_header(curl, client, "api.seven.example");
}

/* Near misses. */
void not_the_host(CURL *curl, const struct client *client, const char *address) {
  char url[128];
  snprintf(url, sizeof url, "%s/v1?from=%s", address, "https://api.six.example");
  post(curl, url, client->email); // expect: contact/email-address -> transmission/libcurl
}
