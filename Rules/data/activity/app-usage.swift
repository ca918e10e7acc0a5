// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var usageHistory: [String]                  // expect: activity/app-usage
  var usageStatistics: [String]               // expect: activity/app-usage
  var usageStats: [String]                    // expect: activity/app-usage
  var usageEvents: [String]                   // expect: activity/app-usage
  var interactionHistory: [String]            // expect: activity/app-usage
  var activityHistory: [String]               // expect: activity/app-usage
  var activityLog: [String]                   // expect: activity/app-usage
  var tapEvents: [String]                     // expect: activity/app-usage
  var clickEvents: [String]                   // expect: activity/app-usage
  var behaviorEvents: [String]                // expect: activity/app-usage
  var userBehavior: [String]                  // expect: activity/app-usage
  var userBehaviour: [String]                 // expect: activity/app-usage
  var engagementHistory: [String]             // expect: activity/app-usage
  var sessionHistory: [String]                // expect: activity/app-usage
}

struct SwedishRecord {
  var användningshistorik: [String]           // expect: activity/app-usage
  var användningsstatistik: [String]          // expect: activity/app-usage
  var användarbeteende: [String]              // expect: activity/app-usage
  var aktivitetshistorik: [String]            // expect: activity/app-usage
}

struct NorwegianRecord {
  var brukshistorikk: [String]                // expect: activity/app-usage
  var bruksstatistikk: [String]               // expect: activity/app-usage
  var brukeratferd: [String]                  // expect: activity/app-usage
  var aktivitetshistorikk: [String]           // expect: activity/app-usage
}

struct DanishRecord {
  var brugshistorik: [String]                 // expect: activity/app-usage
  var brugsstatistik: [String]                // expect: activity/app-usage
  var brugeradfærd: [String]                  // expect: activity/app-usage
  var aktivitetshistorik: [String]            // expect: activity/app-usage
}

struct FinnishRecord {
  var käyttöhistoria: [String]                // expect: activity/app-usage
  var käyttötilastot: [String]                // expect: activity/app-usage
  var toimintahistoria: [String]              // expect: activity/app-usage
}

struct GermanRecord {
  var nutzungsverlauf: [String]               // expect: activity/app-usage
  var nutzungsstatistik: [String]             // expect: activity/app-usage
  var nutzerverhalten: [String]               // expect: activity/app-usage
  var aktivitätsverlauf: [String]             // expect: activity/app-usage
}

struct Machine {
  var memoryUsage: Int
  var usageDescription: String
  var isActivityLogShown: Bool
  var cpuUsage: Double
  var activityIndicator: UIActivityIndicatorView
}
