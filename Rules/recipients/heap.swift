// Marked lines must be found, every other line must stay silent.
import HeapSwiftCore  // present: heap
import Heap  // present: heap

func start(key: String) {
  Heap.shared.startRecording(key)  // expect: heap
  Heap.shared.track("Bought")  // expect: heap
}

enum Endpoint {
  static let track = "https://heapanalytics.com/api/track"  // expect: heap
  static let cTrack = "https://c.us.heap-api.com/api/capture/v2/track"  // expect: heap
  static let cTrack2 = "https://c.eu.heap-api.com/api/capture/v2/track"  // expect: heap
  static let cdnTrack = "https://cdn.heapanalytics.com/api/capture/v2/track"  // expect: heap
}

let policy = "https://heap.io/privacy"  // mentioned: heap
let documentation = "https://www.heap.io/privacy"  // mentioned: heap
let support = "https://developers.heap.io/privacy"  // mentioned: heap
let status = "https://help.heap.io/privacy"  // mentioned: heap

let visitor0 = cookies.first { $0.name == "_hp2_abc123" }  // present: heap

// A host in a comment is no evidence: https://heapanalytics.com
let lookalike = "https://heapanalytics.com.example.org/"
let stranger = "https://api.notheapanalytics.com/"
let heapEnabled = false
