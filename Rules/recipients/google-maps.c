// Marked lines must be found, every other line must stay silent.
#include <GoogleMaps/GoogleMaps.h>  // present: google-maps
#include <GooglePlaces/GooglePlaces.h>  // present: google-maps

static const char *host0 = "https://maps.googleapis.com/v1/json";  // expect: google-maps
static const char *host1 = "https://places.googleapis.com/v1/json";  // expect: google-maps
static const char *host2 = "https://routes.googleapis.com/v1/json";  // expect: google-maps
static const char *link0 = "https://maps.google.com/about";  // mentioned: google-maps
static const char *link1 = "https://www.google.com/maps/about";  // mentioned: google-maps
static const char *link2 = "https://maps.app.goo.gl/about";  // mentioned: google-maps
static const char *other = "https://storage.googleapis.com/bucket";
