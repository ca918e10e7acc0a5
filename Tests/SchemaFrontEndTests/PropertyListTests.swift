import SourceModel
import Testing

@Suite struct PropertyListTests {
  @Test func `every value has the path of keys that leads to it`() throws {
    let facts = try facts(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://x/y.dtd" [<!ENTITY a "b">]>
      <plist version="1.0">
      <dict>
        <key>NSCameraUsageDescription</key>
        <string>To scan &lt;codes&gt; &#38; <![CDATA[<more>]]></string>
        <key>empty</key>
        <string/>
        <key>list</key>
        <array>
          <dict>
            <key>on</key><true/>
            <key>n</key><integer>7</integer>
          </dict>
          <string>last</string>
        </array>
      </dict>
      </plist>
      """, .propertyList)
    #expect(
      facts.set == [
        "6: NSCameraUsageDescription = To scan <codes> & <more>", "8: empty = ",
        "12: list.0.on = true", "13: list.0.n = 7", "15: list.1 = last",
      ])
    #expect(facts.settings.map { facts.location(of: $0.keyOffset).line } == [5, 7, 12, 13, 9])
  }

  @Test(arguments: [
    ("{ a = b; }", "line 1: not a property list in XML; convert it with plutil -convert xml1"),
    ("<html></html>", "line 1: no property list: <html>"),
    ("<plist>\n<dict>", "line 2: <dict> is never closed"),
  ])
  func `a property list of which nothing can be read says why`(text: String, reason: String) {
    #expect(throws: UnreadReason.damaged(reason)) { try facts(text, .propertyList) }
  }

  @Test func `an empty list sets nothing`() throws {
    #expect(try facts("<plist><dict/></plist>", .propertyList).set.isEmpty)
    #expect(try facts("\n", .propertyList).set.isEmpty)
    #expect(try facts("<plist><string>alone</string></plist>", .propertyList).set.isEmpty)
  }
}
