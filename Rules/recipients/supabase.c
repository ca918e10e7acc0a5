// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_rows(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://xyzcompany.supabase.co/rest/v1/todos");  // expect: supabase
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://xyzcompany.supabase.in/rest/v1/todos");  // expect: supabase
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *supabase_setting(void) { return getenv("SUPABASE_URL"); }  // present: supabase
static const char *supabase_setting2(void) { return getenv("SUPABASE_ANON_KEY"); }  // present: supabase
static const char *policy = "https://supabase.com/privacy";  // mentioned: supabase

/* https://acme.supabase.co */
static const char *lookalike = "https://acme.supabase.co.example.org/";
static int supabase_enabled;
