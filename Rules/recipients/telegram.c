// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>
#include <td/telegram/td_json_client.h>  // present: telegram

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.telegram.org/bot1:x/sendDocument");  // expect: telegram
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

void *open_messenger(void) {
  int number = td_create_client_id();  // expect: telegram
  return number ? td_json_client_create() : 0;  // expect: telegram
}

static const char *telegram_setting(void) { return getenv("TELEGRAM_BOT_TOKEN"); }  // present: telegram
static const char *telegram_setting2(void) { return getenv("TELEGRAM_TOKEN"); }  // present: telegram
static const char *policy = "https://telegram.org/privacy";  // mentioned: telegram

/* https://api.telegram.org */
static const char *lookalike = "https://api.telegram.org.example.org/";
static int telegram_enabled;
