// Marked lines must be found, every other line must stay silent.
import AutomatticTracks  // present: sentry, wordpress

struct Source: CrashLoggingDataProvider {  // expect: sentry
  var buildType = "test"
}

func start() {
  let logging = CrashLogging(dataProvider: Source())  // expect: sentry
}

func track(_ tracks: TracksService) { tracks.trackEventName("opened") }  // expect: wordpress
