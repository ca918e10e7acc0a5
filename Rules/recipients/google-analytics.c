// Marked lines must be found, every other line must stay silent.
#include <GAI.h>  // present: google-analytics
#include <GAIDictionaryBuilder.h>  // present: google-analytics
#include <GAIFields.h>  // present: google-analytics
#include <FirebaseAnalytics/FirebaseAnalytics.h>  // present: google-analytics
#include <FIRAnalytics.h>  // present: google-analytics

static const char *host1 = "https://app-measurement.com/v1/send";  // expect: google-analytics
static const char *host2 = "https://www.google-analytics.com/v1/send";  // expect: google-analytics
static const char *host3 = "https://region1.google-analytics.com/v1/send";  // expect: google-analytics
static const char *host4 = "https://ssl.google-analytics.com/v1/send";  // expect: google-analytics
static const char *link5 = "https://analytics.google.com/v1/send";  // mentioned: google-analytics
static const char *link6 = "https://marketingplatform.google.com/v1/send";  // mentioned: google-analytics
static const char *setting7(void) { return getenv("FIREBASE_ANALYTICS_COLLECTION_ENABLED"); }  // present: google-analytics
static const char *setting8(void) { return getenv("GOOGLE_ANALYTICS_DEFAULT_ALLOW_ANALYTICS_STORAGE"); }  // present: google-analytics
static const char *setting9(void) { return getenv("_ga"); }  // present: google-analytics
static const char *setting10(void) { return getenv("_gid"); }  // present: google-analytics
static const char *setting11(void) { return getenv("_gat"); }  // present: google-analytics

static int gait;
static const char *stream = "_ga_1R7GEWQZLM";  // present: google-analytics
static const char *game = "_game_over";
