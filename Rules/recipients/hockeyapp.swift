// Marked lines must be found, every other line must stay silent.
import HockeySDK  // present: hockeyapp

func start(key: String) {
  BITHockeyManager.shared().configure(withIdentifier: key)  // expect: hockeyapp
}

let upload = "https://sdk.hockeyapp.net/api/2/apps/"  // expect: hockeyapp
let gate = "https://gate.hockeyapp.net/v2/track"  // expect: hockeyapp
let site = "https://hockeyapp.net/"  // mentioned: hockeyapp
let help = "https://www.hockeyapp.net/help/"  // mentioned: hockeyapp
let pages = "https://rink.hockeyapp.net/manage"  // mentioned: hockeyapp
let stranger = "https://sdk.nothockeyapp.net/"
let hockeyTeam = "home"
