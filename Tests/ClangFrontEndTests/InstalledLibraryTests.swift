import ClangFrontEnd
import Foundation
import Testing

@Test func `the library that is opened is the one that is found without opening it`() throws {
  // Elsewhere the loader may know more folders; then C is read anew each time, and nothing else changes.
  let found = try #require(ClangFrontEnd.installedLibrary())
  let opened = try #require(try ClangFrontEnd.open().get().libraryPath)
  #expect(
    URL(filePath: found).resolvingSymlinksInPath()
      == URL(filePath: opened).resolvingSymlinksInPath())
}
