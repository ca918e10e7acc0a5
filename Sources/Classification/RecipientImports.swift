import RuleCatalog
import SourceModel

extension RecipientFinder {
  mutating func readPackages() {
    for package in file.packages {
      for match in matches(of: package, in: file, catalog) {
        let name = file.names[package.name]
        add(
          match, value: name, offset: package.offset, length: name.utf8.count, use: .present,
          confidence: .high)
      }
    }
  }

  mutating func readImports() {
    for each in file.imports {
      let matches = file.names.withBytes(of: each.name) { name in
        switch each.kind {
        case .module, .linked:
          return catalog.recipientIndex.module(firstPart(of: name, at: UInt8(ascii: ".")))
        case .systemHeader, .localHeader:
          // `<FBSDKCoreKit/FBSDKCoreKit.h>` is a header of the module FBSDKCoreKit.
          let found = catalog.recipientIndex.header(name)
          return found.isEmpty && name.contains(UInt8(ascii: "/"))
            ? catalog.recipientIndex.module(firstPart(of: name, at: UInt8(ascii: "/"))) : found
        }
      }
      if each.kind == .module, !matches.isEmpty { modules[each.name] = matches }
      for match in matches {
        imported.insert(match.recipient)
        if evidence(match).reach == .shared {
          shared.append((match, each.name, each.offset))
        } else {
          addImport(match, each.name, each.offset)
        }
      }
    }
  }

  private mutating func addImport(_ match: EvidenceMatch, _ name: Name, _ offset: UInt32) {
    let name = file.names[name]
    add(
      match, value: name, offset: offset, length: name.utf8.count, use: .present,
      confidence: .high)
  }

  /// A module name that others use too says something only of a recipient that shows otherwise.
  mutating func addSharedImports() {
    for each in shared
    where called.contains(each.match.recipient) || tree.packaged.contains(each.match.recipient) {
      addImport(each.match, each.name, each.offset)
    }
  }

}

/// The bytes in front of a separator; all where there is none.
func firstPart(
  of name: UnsafeBufferPointer<UInt8>, at separator: UInt8
) -> UnsafeBufferPointer<UInt8> {
  .init(rebasing: name[..<(name.firstIndex(of: separator) ?? name.count)])
}
