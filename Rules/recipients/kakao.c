// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_me(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://kapi.kakao.com/v2/user/me");  // expect: kakao
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://kauth.kakao.com/oauth/token");  // expect: kakao
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_find(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://dapi.kakao.com/v2/local/geo");  // expect: kakao
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://kakao.com/privacy";  // mentioned: kakao

/* https://kapi.kakao.com */
static const char *lookalike = "https://kapi.kakao.com.example.org/";
static int kakao_enabled;
