// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode send_code(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "http://rest.ippanel.com/v1/messages");  // expect: ippanel
  return curl_easy_perform(curl);
}

static const char *lookalike = "https://rest.ippanel.com.example.org/";
