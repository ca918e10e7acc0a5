#include <curl/curl.h>
#include <stdio.h>

#define MAPS_URL "https://maps.example/at?lat=%lf&lon=%lf"
#define OWN_URL "http://%s/at?lat=%lf&lon=%lf"

// A host that is put behind a scheme when the program runs is not known, and none of the others.
void find(CURL *curl, const char *host, double latitude, double longitude) {
  char url[256];
  if (host)
    snprintf(url, sizeof url, OWN_URL, host, latitude, longitude); // expect: location/precise-location -> transmission/libcurl
  else
    snprintf(url, sizeof url, MAPS_URL, latitude, longitude); // expect: location/precise-location -> maps.example
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
}
