import SourceModel
import Testing

@Suite struct PodfileTests {
  @Test func `the calls of pod in an ordinary Podfile are read`() throws {
    let facts = try facts(
      """
      source 'https://cdn.cocoapods.org/'
      platform :ios, '15.0'
      use_frameworks!

      # pod 'Commented', '1.0'
      def shared
        pod 'Alamofire', '~> 5.4'   # pod 'Trailing'
        pod "Firebase/Analytics"
      end

      target 'App' do
        shared
        pod 'Mine', :path => '../Mine'
        pod 'Forked', :git => 'https://github.com/Example/Forked.git', :tag => '1.2.3'
        pod 'Labels', git: "git@gitlab.com:Group/Sub/Labels.git", branch: 'main'
        pod 'Range', '>= 1.0', '< 2.0'
        pod('Parens', '1.0')
        pod 'Only/Debug', '2.0', :configurations => ['Debug', 'Beta']
        pod 'Parts', '3.0', :subspecs => ['One',
          'Two']
        pod 'Long',
          '4.0'
        pod 'Conditional', '5.0' if ENV['CI']
        target 'AppTests' do
          inherit! :search_paths
          pod 'Quick'; pod 'Nimble'
        end
      end

      post_install do |installer|
        installer.pods_project.targets.each { |t| t.pod 'no' }
      end
      """, .podfile)
    #expect(
      facts.seen == [
        Seen("Alamofire", "", "~> 5.4", line: 7), Seen("Firebase/Analytics", line: 8),
        Seen("Mine", line: 13), Seen("Forked", "example/forked", "1.2.3", line: 14),
        Seen("Labels", "group/sub/labels", "main", line: 15),
        Seen("Range", "", ">= 1.0, < 2.0", line: 16), Seen("Parens", "", "1.0", line: 17),
        Seen("Only/Debug", "", "2.0", line: 18), Seen("Parts/One", "", "3.0", line: 19),
        Seen("Parts/Two", "", "3.0", line: 19), Seen("Long", "", "4.0", line: 21),
        Seen("Conditional", "", "5.0", line: 23), Seen("Quick", line: 26),
        Seen("Nimble", line: 26),
      ])
    #expect(facts.gapLines == [])
    #expect(facts.packages.allSatisfy { $0.state == .declared && $0.ecosystem == .cocoaPods })
  }

  @Test(arguments: [
    "=begin\npod 'No'\n=end\npod 'Yes'",
    "text = <<~RUBY\n  pod 'No'\n  RUBY\npod 'Yes'",
    "a(<<-ONE, <<'TWO')\npod 'No'\n  ONE\npod 'No'\nTWO\npod 'Yes'",
    "x = \"pod 'No'\"\npod 'Yes'",
    "x = 'it\\'s'\npod 'Yes'",
    "if name =~ /it's/\npod 'Yes'\nend",
    "x = %w[it's]\npod 'Yes'",
    "x = %q(it's (really) so)\npod 'Yes'",
    "x = \"#{y[\"it's\"]}\"\npod 'Yes'",
    "list << Name\npod 'Yes'",
    "pod 'Yes'\n__END__\npod 'No'",
    "pod 'Yes', \\\n '1.0'".replacing(", \\\n '1.0'", with: ""),
    "pods = 1 / 2 # '\npod 'Yes'",
    "def pod(name)\nend\npod 'Yes'",
    "script_phase :name => 'x', :script => 'echo\npod install\necho'\npod 'Yes'",
    "pod 'Yes'\r\n# pod 'No'\r\n",
    "pod :name => 1\npod 'Yes'".replacing("pod :name => 1\n", with: ""),
  ])
  func `what is not code is not read`(text: String) throws {
    let facts = try facts(text, .podfile)
    #expect(facts.seen.map(\.name) == ["Yes"])
    #expect(facts.gapLines == [])
  }

  @Test(arguments: [
    ("pod name\npod 'Yes'", "1: the name of this pod is only known when the Podfile is run"),
    ("pod \"A#{b}\"\npod 'Yes'", "1: the name of this pod is only known when the Podfile is run"),
    ("pod 'A\npod 'Yes'", "1: a text that is never closed"),
    ("platform :ios, '9\npod 'Yes'", "1: a text that is never closed"),
    ("platform :ios, '9\ntarget 'A' do\npod 'Yes'", "2: a text that is never closed"),
    ("x = \"9\npod 'Yes', '1'\ny = 'a'", "1: a text that is never closed"),
    ("=begin\npod 'Yes'", "1: a text that is never closed"),
    ("x = <<~A + <<~B\nA\npod 'Yes'", "1: a text that is never closed"),
    ("pod 'Yes'\npod 'A", "2: a text that is never closed"),
    ("pod 'Yes'\npod 'a b'", "2: no name that a pod can have"),
    ("pod 'Yes'\npod ''", "2: no name that a pod can have"),
  ])
  func `what cannot be read is a gap, and the rest is read`(text: String, gap: String) throws {
    let facts = try facts(text, .podfile)
    #expect(facts.seen.map(\.name).contains("Yes"))
    #expect(facts.gapLines.contains(gap))
  }

  @Test func `a list that is not closed hides no pod`() throws {
    let facts = try facts("pod 'A', :subspecs => ['B'\npod 'C'", .podfile)
    #expect(facts.seen.map(\.name) == ["A/B", "C"])
  }

  @Test func `a Podfile without pods is not damaged`() throws {
    #expect(try facts("", .podfile).seen == [])
    #expect(try facts("platform :ios, '9.0'\n", .podfile).gaps.isEmpty)
  }
}

/// Each would otherwise look through the rest of the file for its end, and find none.
@Test(arguments: ["\\\"\n", "\\'\n", "/\\", "x = /\\/ "])
func `what never ends is looked for once, and what stands before it is read`(
  _ piece: String
) throws {
  let text = "pod 'A', '1.0'\n" + String(repeating: piece, count: 200_000)
  let facts = try facts(text, .podfile)
  #expect(facts.packages.map { facts.names[$0.name] } == ["A"])
}
