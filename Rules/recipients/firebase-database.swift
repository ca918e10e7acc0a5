// Marked lines must be found, every other line must stay silent.
import FirebaseFirestore  // present: firebase-database
import FirebaseDatabase  // present: firebase-database
import FirebaseFirestoreSwift  // present: firebase-database
import FirebaseDatabaseSwift  // present: firebase-database
import Firebase  // present: firebase-database

func save(_ row: [String: Any], to place: DocumentReference) async throws {  // expect: firebase-database
  try await Firestore.firestore().collection("rows").document("1").setData(row)  // expect: firebase-database
  try await Database.database().reference().child("rows").setValue(row)  // expect: firebase-database
}

func old() {
  FIRFirestore.firestore().collection(withPath: "rows")  // expect: firebase-database
  FIRDatabase.database().reference()  // expect: firebase-database
}

enum Endpoint {
  static let documents = "https://firestore.googleapis.com/v1/projects/acme/databases/(default)/documents"  // expect: firebase-database
  static let rows = "https://acme.firebaseio.com/rows.json"  // expect: firebase-database
  static let european = "https://acme-default-rtdb.europe-west1.firebasedatabase.app/rows.json"  // expect: firebase-database
}

// A host in a comment is no evidence: https://firestore.googleapis.com
let lookalike = "https://firestore.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let firestoreCount = 4
