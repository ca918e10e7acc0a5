// Marked lines must be found, every other line must stay silent.
import SwiftyDropbox  // present: dropbox
import SwiftyDropboxObjC  // present: dropbox
import ObjectiveDropboxOfficial  // present: dropbox

func start(key: String) {
  DropboxClientsManager.setupWithAppKey(key)  // expect: dropbox
  DBClientsManager.setup(withAppKey: key)  // expect: dropbox
  let client = DropboxClient(accessToken: "x")  // expect: dropbox
}

enum Endpoint {
  static let list = "https://api.dropboxapi.com/2/files/list_folder"  // expect: dropbox
  static let upload = "https://content.dropboxapi.com/2/files/upload"  // expect: dropbox
  static let changes = "https://notify.dropboxapi.com/2/files/list_folder/longpoll"  // expect: dropbox
  static let apiFiles = "https://api.dropbox.com/1/files"  // expect: dropbox
  static let apiFiles2 = "https://api-content.dropbox.com/1/files"  // expect: dropbox
}

let policy = "https://dropbox.com/privacy"  // mentioned: dropbox
let documentation = "https://www.dropbox.com/privacy"  // mentioned: dropbox
let support = "https://db.tt/privacy"  // mentioned: dropbox

let dropboxSetting1 = ProcessInfo.processInfo.environment["DROPBOX_ACCESS_TOKEN"]  // present: dropbox
let dropboxSetting2 = ProcessInfo.processInfo.environment["DROPBOX_APP_KEY"]  // present: dropbox

let opener1 = "db-xxxxxxxxxx://open"  // mentioned: dropbox

request.setValue(value, forHTTPHeaderField: "Dropbox-API-Arg")  // expect: dropbox
request.setValue(value, forHTTPHeaderField: "Dropbox-API-Select-User")  // expect: dropbox

// A host in a comment is no evidence: https://api.dropbox.com
let lookalike = "https://api.dropbox.com.example.org/"
let stranger = "https://api.notdropbox.com/"
let drop = "https://dropbox.example.org/"

struct DropboxGateway {}  // expect: dropbox
let speaksDropboxGateway = DropboxGateway()
