// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_icon(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://icons.duckduckgo.com/ip3/a.ico");  // expect: duckduckgo
  return curl_easy_perform(curl);
}

static const char *search = "https://duckduckgo.com/?q=c";  // mentioned: duckduckgo
static const char *lookalike = "https://icons.duckduckgo.com.example.org/";
