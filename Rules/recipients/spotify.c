// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <SpotifyiOS/SpotifyiOS.h>  // present: spotify

CURLcode post_me(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.spotify.com/v1/me");  // expect: spotify
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://accounts.spotify.com/api/token");  // expect: spotify
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode fetch_consent(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://accounts.spotify.com/authorize?client_id=1");  // expect: spotify
  return curl_easy_perform(curl);
}

static const char *policy = "https://spotify.com/privacy";  // mentioned: spotify

/* https://api.spotify.com */
static const char *lookalike = "https://api.spotify.com.example.org/";
static int spotify_enabled;
