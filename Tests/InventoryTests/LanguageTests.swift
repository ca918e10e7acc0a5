import Foundation
import SourceModel
import Testing

@testable import Inventory

@Suite struct LanguageTests {
  @Test(arguments: [
    ("a.swift", Language.swift), ("a.c", .c), ("a.m", .objectiveC), ("a.mm", .objectiveCPlusPlus),
    ("a.cpp", .cPlusPlus), ("a.cc", .cPlusPlus), ("a.cxx", .cPlusPlus), ("a.hpp", .cPlusPlus),
    ("a.hh", .cPlusPlus), ("a.C", .cPlusPlus), ("A.SWIFT", .swift),
    ("Package@swift-5.9.swift", .swiftManifest), ("Package.resolved", .packageResolved),
    ("A.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved", .packageResolved),
    ("Podfile", .podfile), ("Podfile.lock", .podfileLock), ("Cartfile", .cartfile),
    ("Cartfile.private", .cartfile), ("Cartfile.resolved", .cartfileResolved),
    ("Info.plist", .propertyList), ("Notes-Info.plist", .propertyList),
    ("Info-Debug.plist", .propertyList), ("PrivacyInfo.xcprivacy", .propertyList),
    ("a.sql", .sql), ("a.proto", .protobuf), ("a.graphql", .graphQL), ("a.graphqls", .graphQL),
    ("a.gql", .graphQL), ("A.xcdatamodel/contents", .coreDataModel),
    ("A.xcdatamodeld/B.xcdatamodel/contents", .coreDataModel),
  ])
  func `a name tells the language`(name: String, language: Language) throws {
    let tree = try TemporaryTree([name: ""])
    #expect(try tree.inventory().files.map(\.language) == [language])
  }

  @Test(arguments: [
    "swift", ".swift", "a.swift.orig", "a.txt", "podfile", "a.", "c", "Makefile",
    "contents", "A.xcassets/contents", "Settings.plist.bak",
  ])
  func `other names are other files`(name: String) throws {
    let inventory = try TemporaryTree([name: ""]).inventory()
    #expect(inventory.files.isEmpty)
    #expect(inventory.otherFiles == 1)
  }

  @Test(arguments: [
    ("struct user { char *email; };", Language.c),
    ("", .c),
    ("#ifdef __cplusplus\nextern \"C\" {\nnamespace a {}\n#endif\nint f(void);", .c),
    ("#if defined(__cplusplus)\nclass A;\n#else\ntypedef struct A A;\n#endif", .c),
    ("/* @interface */ // class A {\nint class_of;", .c),
    ("int a; /* about\n@interface Foo\n*/ int b;", .c),
    ("char *a = \"/*\";\nint class;", .c),
    ("#import <Foundation/Foundation.h>", .objectiveC),
    ("@import UIKit;", .objectiveC),
    ("// licence\n\n  @class Foo;", .objectiveC),
    ("#ifdef __OBJC__\n@interface A\n@end\n#endif", .objectiveC),
    ("class A {\n};", .cPlusPlus),
    ("namespace a {\n}", .cPlusPlus),
    ("template <typename T> T f();", .cPlusPlus),
    ("extern \"C++\" {\n}", .cPlusPlus),
    ("#include <string>\nint a;", .cPlusPlus),
    ("#include <string.h>\nint a;", .c),
    ("#ifndef __cplusplus\n#error\n#endif\nclass A;", .cPlusPlus),
    ("#import \"a.h\"\nnamespace a { }", .objectiveCPlusPlus),
    ("#endif\n#else\n#elif\n#", .c),
  ])
  func `a header's content tells its language`(text: String, language: Language) throws {
    #expect(headerLanguage(of: Array(text.utf8)) == language)
  }

  @Test(arguments: [
    ("a.json", #"{ "openapi": "3.1.0" }"#, Language.jsonSchema),
    ("a.json", #"{ "components": { "x": ["}", "\""] }, "swagger" : "2.0" }"#, .jsonSchema),
    ("a.json", #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#, .jsonSchema),
    ("a.yaml", "# api\nopenapi: 3.0.0\n", .yamlSchema),
    ("a.yml", "info:\n  x: y\nswagger: '2.0'", .yamlSchema),
    ("a.json", #"{ "$schema": "https://example.org/schema.json" }"#, nil),
    ("a.json", #"{ "a": { "openapi": "3.1.0" } }"#, nil),
    ("a.json", #"["openapi", ":"]"#, nil),
    ("a.json", #"{ "name": "openapi"#, nil), ("a.json", "", nil),
    ("a.yaml", "x:\n  openapi: 3.0.0\n", nil), ("a.yml", "", nil),
  ])
  func `a schema is told from data by its content`(
    name: String, text: String, language: Language?
  ) throws {
    let inventory = try TemporaryTree([name: text]).inventory()
    #expect(inventory.files.map(\.language) == (language.map { [$0] } ?? []))
    #expect(inventory.otherFiles == (language == nil ? 1 : 0))
  }

  @Test func `a large file of data is not missed and a large schema is`() throws {
    let data = try TemporaryTree(["a.json": "{}" + String(repeating: " ", count: 100)])
    let options = InventoryOptions(maxFileSize: 64)
    #expect(try data.inventory(options).unread.isEmpty)
    let schema = try TemporaryTree([
      "a.json": #"{ "openapi": "3" }"# + String(repeating: " ", count: 100)
    ])
    #expect(try schema.inventory(options).unread.map(\.path) == ["a.json"])
  }

  @Test func `a header is looked into`() throws {
    let tree = try TemporaryTree(["a.h": "@interface A", "b.h": "int a;"])
    #expect(try tree.inventory().files.map(\.language) == [.objectiveC, .c])
  }

  @Test func `MATLAB's files are not Objective-C`() throws {
    let tree = try TemporaryTree([
      "a.m": "% comment", "b.m": "function y = f(x)", "c.m": "// c\n#import \"a.h\"",
    ])
    #expect(try tree.inventory().paths == ["c.m"])
  }

  @Test(arguments: [
    ("// swift-tools-version:5.9\nlet a = 1", Language.swiftManifest),
    ("// swift-tools-version: 6.1\n", .swiftManifest),
    ("import PackageDescription\n", .swiftManifest),
    ("/// A parcel to a customer.\nstruct Package { var address: String }", .swift),
    ("", .swift),
  ])
  func `a file about parcels is not a manifest`(text: String, language: Language) throws {
    let tree = try TemporaryTree(["Package.swift": text])
    #expect(try tree.inventory().files.map(\.language) == [language])
  }
}
