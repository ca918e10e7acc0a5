// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_hook(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://discord.com/api/webhooks/1/abc");  // expect: discord
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://discordapp.com/api/webhooks/1/abc");  // expect: discord
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode fetch_socket(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "wss://gateway.discord.gg/?v=10");  // expect: discord
  return curl_easy_perform(curl);
}

static const char *discord_setting(void) { return getenv("DISCORD_TOKEN"); }  // present: discord
static const char *discord_setting2(void) { return getenv("DISCORD_WEBHOOK_URL"); }  // present: discord
static const char *policy = "https://discord.com/privacy";  // mentioned: discord

/* https://discord.com/api */
static const char *lookalike = "https://discord.com.example.org/";
static int discord_enabled;
