import SourceModel
import Testing

@Suite struct XcodeProjectTests {
  private let project = """
    // !$*UTF8*$!
    {
      archiveVersion = 1;
      objects = {
        A1 /* Kit.framework in Frameworks */ = {isa = PBXBuildFile; fileRef = A2; };
        A2 /* Kit.framework */ = {isa = PBXFileReference; lastKnownFileType = wrapper.framework; name = Kit.framework; path = "Carthage/Build/iOS/Kit.framework"; sourceTree = "<group>"; };
        A3 /* a.swift */ = {isa = PBXFileReference; path = "a.swift"; };
        A4 /* Release */ = {
          isa = XCBuildConfiguration;
          buildSettings = {
            API_URL = "https://api.acme.example/\\"v1\\"";
            INFOPLIST_KEY_AcmeKey = 12;
            OTHER_LDFLAGS = (
              "$(inherited)",
              "-ObjC",
              "-framework",
              "\\"Maps\\"",
            );
          };
        };
        A5 /* XCRemoteSwiftPackageReference "b" */ = {
          isa = XCRemoteSwiftPackageReference;
          repositoryURL = "https://github.com/A/B.git";
          requirement = {
            kind = upToNextMajorVersion;
            minimumVersion = 8.0.0;
          };
        };
        A6 /* BKit */ = {
          isa = XCSwiftPackageProductDependency;
          package = A5;
          productName = BKit;
        };
      };
      rootObject = A0;
    }
    """

  @Test func `packages, products, frameworks and build settings of a project`() throws {
    let facts = try facts(project, .xcodeProject)
    #expect(facts.seen == [Seen("B", "a/b", line: 23)])
    #expect(facts.linked == ["6: Kit", "17: Maps", "32: BKit"])
    #expect(
      facts.set == [
        "11: API_URL = https://api.acme.example/\"v1\"", "12: INFOPLIST_KEY_AcmeKey = 12",
        "14: OTHER_LDFLAGS.0 = $(inherited)", "15: OTHER_LDFLAGS.1 = -ObjC",
        "16: OTHER_LDFLAGS.2 = -framework", "17: OTHER_LDFLAGS.3 = \"Maps\"",
      ])
    #expect(facts.gaps.isEmpty)
  }

  @Test func `what stands around a conflict is read`() throws {
    let text = project.replacing(
      "  rootObject", with: "<<<<<<< HEAD\n=======\n>>>>>>> b\n  rootObject")
    let facts = try facts(text, .xcodeProject)
    #expect(facts.seen.map(\.name) == ["B"])
    #expect(facts.gapLines.count == 3)
  }

  @Test func `a project of which nothing can be read says why`() {
    #expect(throws: UnreadReason.damaged("line 1: no Xcode project")) {
      try facts("hello\n", .xcodeProject)
    }
    #expect(throws: UnreadReason.damaged("line 1: the project ends before it is closed")) {
      try facts("{ objects = { A = { isa = PBXFileReference; ", .xcodeProject)
    }
  }
}
