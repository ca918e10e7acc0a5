// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_list(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.dropboxapi.com/2/files/list_folder");  // expect: dropbox
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_upload(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://content.dropboxapi.com/2/files/upload");  // expect: dropbox
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_changes(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://notify.dropboxapi.com/2/files/list_folder/longpoll");  // expect: dropbox
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *dropbox_setting(void) { return getenv("DROPBOX_ACCESS_TOKEN"); }  // present: dropbox
static const char *dropbox_setting2(void) { return getenv("DROPBOX_APP_KEY"); }  // present: dropbox
static const char *policy = "https://dropbox.com/privacy";  // mentioned: dropbox

/* https://api.dropbox.com */
static const char *lookalike = "https://api.dropbox.com.example.org/";
static int dropbox_enabled;
