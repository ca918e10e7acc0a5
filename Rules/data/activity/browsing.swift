// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var browsingHistory: String                 // expect: activity/browsing
  var searchHistory: String                   // expect: activity/browsing
  var viewingHistory: String                  // expect: activity/browsing
  var watchHistory: String                    // expect: activity/browsing
  var listeningHistory: String                // expect: activity/browsing
  var readingHistory: String                  // expect: activity/browsing
  var visitedPages: String                    // expect: activity/browsing
  var visitedUrls: String                     // expect: activity/browsing
  var recentSearches: String                  // expect: activity/browsing
  var recentlyViewed: String                  // expect: activity/browsing
  var recentlyViewedItems: String             // expect: activity/browsing
  var watchedVideos: String                   // expect: activity/browsing
  var watchedEpisodes: String                 // expect: activity/browsing
  var viewedProducts: String                  // expect: activity/browsing
  var clickHistory: String                    // expect: activity/browsing
  var playHistory: String                     // expect: activity/browsing
  var playbackHistory: String                 // expect: activity/browsing
}

struct SwedishRecord {
  var sökhistorik: String                     // expect: activity/browsing
  var webbhistorik: String                    // expect: activity/browsing
  var surfhistorik: String                    // expect: activity/browsing
  var visningshistorik: String                // expect: activity/browsing
  var senasteSökningar: String                // expect: activity/browsing
  var besöktaSidor: String                    // expect: activity/browsing
  var tittarhistorik: String                  // expect: activity/browsing
}

struct NorwegianRecord {
  var søkehistorikk: String                   // expect: activity/browsing
  var nettleserhistorikk: String              // expect: activity/browsing
  var seerhistorikk: String                   // expect: activity/browsing
  var nettlesingshistorikk: String            // expect: activity/browsing
  var visningshistorikk: String               // expect: activity/browsing
  var besøkteSider: String                    // expect: activity/browsing
}

struct DanishRecord {
  var søgehistorik: String                    // expect: activity/browsing
  var browserhistorik: String                 // expect: activity/browsing
  var visningshistorik: String                // expect: activity/browsing
  var besøgteSider: String                    // expect: activity/browsing
  var senesteSøgninger: String                // expect: activity/browsing
}

struct FinnishRecord {
  var selaushistoria: String                  // expect: activity/browsing
  var hakuhistoria: String                    // expect: activity/browsing
  var katseluhistoria: String                 // expect: activity/browsing
  var kuunteluhistoria: String                // expect: activity/browsing
  var viimeisimmätHaut: String                // expect: activity/browsing
}

struct GermanRecord {
  var suchverlauf: String                     // expect: activity/browsing
  var browserverlauf: String                  // expect: activity/browsing
  var suchhistorie: String                    // expect: activity/browsing
  var browserhistorie: String                 // expect: activity/browsing
  var surfverhalten: String                   // expect: activity/browsing
  var besuchteSeiten: String                  // expect: activity/browsing
  var zuletztAngesehen: String                // expect: activity/browsing
  var wiedergabeverlauf: String               // expect: activity/browsing
}

struct Editor {
  var gitHistory: String
  var undoHistory: [String]
  var history: [String]
  var searchHistoryView: UIView
  var visitedNodes: Set<Int>
  var isSearchHistoryEnabled: Bool
}
