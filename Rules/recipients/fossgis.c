// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

void ask(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://overpass-api.de/api/interpreter");  // expect: fossgis
}

static const char *route = "https://routing.openstreetmap.de/routed-car/route/v1";  // expect: fossgis
/* https://overpass-api.de/api */
static const char *lookalike = "https://overpass-api.de.example.org/api";
