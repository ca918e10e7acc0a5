import Foundation
import Testing

/// What `ropa rules --format json` prints, beside the files that it was made of.
@Suite struct CatalogJSONTests {
  private let printed: [String: Any]

  init() throws {
    let outcome = try Tool.run(["rules", "--format", "json"])
    let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    printed = try #require(parsed as? [String: Any])
  }

  private func entries(_ key: String) throws -> [String: [String: Any]] {
    let list = try #require(printed[key] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: list.map { ($0["id"] as? String ?? "", $0) })
  }

  private func files(_ folder: String) throws -> [String: [String: Any]] {
    let root = Tool.repository.appending(path: "Rules").appending(path: folder)
    var result: [String: [String: Any]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".json") {
      let data = try Data(contentsOf: root.appending(path: path))
      let rule = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      result[String(path.dropLast(5))] = try #require(rule)
    }
    return result
  }

  @Test(arguments: [
    ("categories", "data"), ("subjects", "subjects"), ("vocabularies", "vocabulary"),
    ("checks", "checks"),
  ])
  func `every key of every rule is printed as its file has it`(
    _ key: String, _ folder: String
  ) throws {
    let (entries, files) = (try entries(key), try files(folder))
    #expect(files.count > 5)
    #expect(entries.keys.sorted() == files.keys.sorted())
    for (id, rule) in files {
      for (key, value) in rule {
        let isSame = (entries[id]?[key] as? NSObject) == (value as? NSObject)
        #expect(isSame, "\(id): \(key)")
      }
    }
  }

  @Test(arguments: [("law", 8), ("platform", 1)])
  func `every file of facts is printed as it is`(_ folder: String, _ count: Int) throws {
    let (printed, files) = (try #require(printed[folder] as? [String: Any]), try files(folder))
    #expect(files.count >= count)
    #expect(printed.keys.sorted() == files.keys.sorted())
    for (name, file) in files {
      #expect((printed[name] as? NSObject) == (file as NSObject), "\(name)")
    }
  }

  @Test func `every piece of evidence of every recipient is printed`() throws {
    let (entries, files) = (try entries("recipients"), try files("recipients"))
    #expect(entries.keys.sorted() == files.keys.sorted())
    for (id, rule) in files {
      let evidence = try #require(entries[id]?["evidence"] as? [[String: Any]])
      let values = Set(evidence.compactMap { $0["value"] as? String })
      for text in texts(in: rule["evidence"]) { #expect(values.contains(text), "\(id): \(text)") }
      for key in ["name", "company", "country", "service", "roles", "sources"] {
        #expect((entries[id]?[key] as? NSObject) == (rule[key] as? NSObject), "\(id): \(key)")
      }
    }
  }

  private func texts(in value: Any?) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(texts)
    case let object as [String: Any]: object.values.flatMap(texts)
    default: []
    }
  }
}
