// Marked lines must be found, every other line must stay silent.
import FirebaseStorage  // present: firebase-storage
import FirebaseFunctions  // present: firebase-storage
import FirebaseStorageUI  // present: firebase-storage
import Firebase  // present: firebase-storage

func upload(_ bytes: Data) {
  Storage.storage().reference().child("x.png").putData(bytes)  // expect: firebase-storage
  Functions.functions().httpsCallable("order").call { _, _ in }  // expect: firebase-storage
  FIRStorage.storage().reference()  // expect: firebase-storage
  FIRFunctions.functions().httpsCallable(withName: "order")  // expect: firebase-storage
}

enum Endpoint {
  static let upload = "https://firebasestorage.googleapis.com/v0/b/acme/o"  // expect: firebase-storage
  static let order = "https://europe-west1-acme.cloudfunctions.net/order"  // expect: firebase-storage
}

// A host in a comment is no evidence: https://firebasestorage.googleapis.com
let lookalike = "https://firebasestorage.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let firebaseStorageEnabled = false
