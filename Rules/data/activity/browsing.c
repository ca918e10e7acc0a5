// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *browsing_history;                     // expect: activity/browsing
  char *search_history;                       // expect: activity/browsing
  char *viewing_history;                      // expect: activity/browsing
  char *watch_history;                        // expect: activity/browsing
  char *listening_history;                    // expect: activity/browsing
  char *reading_history;                      // expect: activity/browsing
  char *visited_pages;                        // expect: activity/browsing
  char *visited_urls;                         // expect: activity/browsing
  char *recent_searches;                      // expect: activity/browsing
  char *recently_viewed;                      // expect: activity/browsing
  char *recently_viewed_items;                // expect: activity/browsing
  char *watched_videos;                       // expect: activity/browsing
  char *watched_episodes;                     // expect: activity/browsing
  char *viewed_products;                      // expect: activity/browsing
  char *click_history;                        // expect: activity/browsing
  char *play_history;                         // expect: activity/browsing
  char *playback_history;                     // expect: activity/browsing
};

struct swedish_record {
  char *sokhistorik;                          // expect: activity/browsing
  char *webbhistorik;                         // expect: activity/browsing
  char *surfhistorik;                         // expect: activity/browsing
  char *visningshistorik;                     // expect: activity/browsing
  char *senaste_sokningar;                    // expect: activity/browsing
  char *besokta_sidor;                        // expect: activity/browsing
  char *tittarhistorik;                       // expect: activity/browsing
};

struct norwegian_record {
  char *sokehistorikk;                        // expect: activity/browsing
  char *nettleserhistorikk;                   // expect: activity/browsing
  char *seerhistorikk;                        // expect: activity/browsing
  char *nettlesingshistorikk;                 // expect: activity/browsing
  char *visningshistorikk;                    // expect: activity/browsing
  char *besokte_sider;                        // expect: activity/browsing
};

struct danish_record {
  char *sogehistorik;                         // expect: activity/browsing
  char *browserhistorik;                      // expect: activity/browsing
  char *soegehistorik;                        // expect: activity/browsing
  char *visningshistorik;                     // expect: activity/browsing
  char *besoegte_sider;                       // expect: activity/browsing
  char *seneste_soegninger;                   // expect: activity/browsing
};

struct finnish_record {
  char *selaushistoria;                       // expect: activity/browsing
  char *hakuhistoria;                         // expect: activity/browsing
  char *katseluhistoria;                      // expect: activity/browsing
  char *kuunteluhistoria;                     // expect: activity/browsing
  char *viimeisimmat_haut;                    // expect: activity/browsing
};

struct german_record {
  char *suchverlauf;                          // expect: activity/browsing
  char *browserverlauf;                       // expect: activity/browsing
  char *suchhistorie;                         // expect: activity/browsing
  char *browserhistorie;                      // expect: activity/browsing
  char *surfverhalten;                        // expect: activity/browsing
  char *besuchte_seiten;                      // expect: activity/browsing
  char *zuletzt_angesehen;                    // expect: activity/browsing
  char *wiedergabeverlauf;                    // expect: activity/browsing
};

struct shell {
  char *history;
  int visited;
};
