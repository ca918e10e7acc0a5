// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_sign_up(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://identitytoolkit.googleapis.com/v1/accounts:signUp");  // expect: firebase-auth
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_refresh(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://securetoken.googleapis.com/v1/token");  // expect: firebase-auth
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.googleapis.com/identitytoolkit/v3/relyingparty/verifyAssertion");  // expect: firebase-auth
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

/* https://identitytoolkit.googleapis.com */
static const char *lookalike = "https://identitytoolkit.googleapis.com.example.org/";
static int firebase_auth_enabled;
