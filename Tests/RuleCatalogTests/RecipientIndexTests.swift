import BuiltInRules
import RuleCatalog
import SourceModel
import Testing

private let catalog = BuiltInRules.catalog

private func bytes<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
{
  Array(text.utf8).withUnsafeBufferPointer(body)
}

@Test(arguments: [
  ("api.sendgrid.com", "", "sendgrid"), ("a.blob.core.windows.net", "/x", "microsoft-azure"),
  (".blob.core.windows.net", "", "microsoft-azure"), ("blob.core.windows.net", "", nil),
  ("xblob.core.windows.net", "", nil), ("slack.com", "/api/chat.postMessage", "slack"),
  ("billogram.com", "/api/v2", "billogram"), ("billogram.com", "/api/v2?x=1", "billogram"),
  ("notslack.com", "/api", nil), ("com", "", nil), ("", "", nil), (".", "", nil), ("..", "", nil),
])
func `a host is found by whole labels`(host: String, path: String, recipient: String?) throws {
  let found = bytes(host) { host in
    bytes(path) { catalog.recipientIndex.host(host, path: $0) }
  }
  #expect(found.first.map { catalog.recipients[$0.recipient].id } == recipient)
}

/// Each part of a text would be looked up with all behind it, so what can be no host or path is not.
@Test func `what is longer than any host or path is none`() {
  func isKnown(_ host: String) -> Bool {
    bytes(host) { host in !bytes("") { catalog.recipientIndex.host(host, path: $0) }.isEmpty }
  }
  #expect(isKnown("a.blob.core.windows.net"))
  #expect(isKnown(String(repeating: "a.", count: 100) + "blob.core.windows.net"))
  #expect(!isKnown(String(repeating: "a.", count: 130) + "blob.core.windows.net"))
  let folders = String(repeating: "a/", count: 2_048)
  #expect(!bytes("a/iothub_device_client_ll.h") { catalog.recipientIndex.header($0) }.isEmpty)
  let far = folders + "iothub_device_client_ll.h"
  #expect(bytes(far) { catalog.recipientIndex.header($0) }.isEmpty)
}

@Test(arguments: [
  ("billogram.com", "/about", EvidenceReach.link), ("slack.com", "/apis", .link),
  ("www.facebook.com", "/tr?id=1", .whole), ("www.facebook.com", "/translate", .link),
])
func `a path tells a contact from a page to read`(
  host: String, path: String, reach: EvidenceReach
) throws {
  let found = try #require(
    bytes(host) { host in bytes(path) { catalog.recipientIndex.host(host, path: $0) } }.first)
  #expect(catalog.recipients[found.recipient].evidence[found.evidence].reach == reach)
}

@Test func `every package is found as its ecosystem spells it`() throws {
  var count = 0
  for (number, recipient) in catalog.recipients.enumerated() {
    for evidence in recipient.evidence where evidence.kind == .package {
      let ecosystem = try #require(evidence.ecosystem)
      let found = catalog.recipientIndex.package(evidence.value, ecosystem)
      #expect(found.contains { $0.recipient == number }, "\(evidence.value)")
      count += 1
    }
  }
  #expect(count > 0)
  #expect(catalog.recipientIndex.package("BeaconRanging", .cocoaPods).isEmpty)
}

@Test(arguments: [
  ("azureiot/iothub_device_client_ll.h", true), ("iothub_device_client_ll.h", true),
  ("myiothub.h", false), ("azure/az_core.h", true), ("az_core.h", false),
])
func `a header may be included with folders in front`(path: String, isKnown: Bool) throws {
  #expect(bytes(path) { !catalog.recipientIndex.header($0).isEmpty } == isKnown)
}
