// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode list_wishes(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.wishkit.io/api/wish/list");  // expect: wishkit
  return curl_easy_perform(curl);
}

static const char *lookalike = "https://www.wishkit.io.example.org/api";
