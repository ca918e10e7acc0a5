// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_files(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://dublin.stream-io-cdn.com/1/images");  // expect: stream-chat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_chat_channels(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://chat.stream-io-api.com/channels");  // expect: stream-chat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_video_channels(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://video.stream-io-api.com/channels");  // expect: stream-chat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://getstream.io/privacy";  // mentioned: stream-chat

/* https://chat.stream-io-api.com */
static const char *lookalike = "https://chat.stream-io-api.com.example.org/";
static int stream_chat_enabled;
