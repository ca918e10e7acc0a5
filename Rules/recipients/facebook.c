// Marked lines must be found, every other line must stay silent.
#include <FBSDKCoreKit/FBSDKCoreKit.h>  // present: facebook
#include <FBSDKLoginKit/FBSDKLoginKit.h>  // present: facebook
#include <FBSDKShareKit/FBSDKShareKit.h>  // present: facebook
#include <FBAudienceNetwork/FBAudienceNetwork.h>  // present: facebook

static const char *host1 = "https://graph.facebook.com/v1/send";  // expect: facebook
static const char *host2 = "https://api.facebook.com/v1/send";  // expect: facebook
static const char *host3 = "https://connect.facebook.net/v1/send";  // expect: facebook
static const char *host4 = "https://ep1.facebook.com/v1/send";  // expect: facebook
static const char *host5 = "https://www.facebook.com/tr/send";  // expect: facebook
static const char *link6 = "https://facebook.com/v1/send";  // mentioned: facebook
static const char *link7 = "https://www.facebook.com/v1/send";  // mentioned: facebook
static const char *link8 = "https://m.facebook.com/v1/send";  // mentioned: facebook
static const char *link9 = "https://fb.com/v1/send";  // mentioned: facebook
static const char *link10 = "https://fb.me/v1/send";  // mentioned: facebook
static const char *link11 = "https://developers.facebook.com/v1/send";  // mentioned: facebook
static const char *link12 = "https://acme.facebook.com/v1/send";  // mentioned: facebook
static const char *setting13(void) { return getenv("FacebookAppID"); }  // present: facebook
static const char *setting14(void) { return getenv("FacebookClientToken"); }  // present: facebook
static const char *setting15(void) { return getenv("FacebookAutoLogAppEventsEnabled"); }  // present: facebook
static const char *setting16(void) { return getenv("FacebookAdvertiserIDCollectionEnabled"); }  // present: facebook
static const char *setting17(void) { return getenv("_fbp"); }  // present: facebook
static const char *setting18(void) { return getenv("_fbc"); }  // present: facebook

void use(void) {
  /* Nothing of its SDK is C. */
}

static const char *page = "https://www.facebook.com/ourpage";  // mentioned: facebook
static int fbsdk;
