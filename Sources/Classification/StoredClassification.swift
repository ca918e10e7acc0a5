import RuleCatalog
import SourceModel

/// What a tree was classified as, as bytes: every member of every value, in the order of their declarations.
extension Classification: Stored {
  public init(from reader: inout StoreReader) {
    self.init(fields: [], recipients: [])
    fields = .init(from: &reader)
    recipients = .init(from: &reader)
    written = .init(from: &reader)
    unknownHosts = .init(from: &reader)
    collectionPoints = .init(from: &reader)
    settingAddresses = .init(from: &reader)
    collectedDataTypes = .init(from: &reader)
    usageDescriptions = .init(from: &reader)
    insecureDomains = .init(from: &reader)
    privacyManifests = .init(from: &reader)
    appBundles = .init(from: &reader)
    requiredReasonUses = .init(from: &reader)
    typesOfPeople = .init(from: &reader)
    erasedStores = .init(from: &reader)
    undeletableAccounts = .init(from: &reader)
    lifetimes = .init(from: &reader)
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(fields)
    writer.write(recipients)
    writer.write(written)
    writer.write(unknownHosts)
    writer.write(collectionPoints)
    writer.write(settingAddresses)
    writer.write(collectedDataTypes)
    writer.write(usageDescriptions)
    writer.write(insecureDomains)
    writer.write(privacyManifests)
    writer.write(appBundles)
    writer.write(requiredReasonUses)
    writer.write(typesOfPeople)
    writer.write(erasedStores)
    writer.write(undeletableAccounts)
    writer.write(lifetimes)
  }
}

extension FieldKind: Stored {}
extension Confidence: Stored {}
extension RecipientUse: Stored {}

extension PrivacyManifest: Stored {
  public init(from reader: inout StoreReader) {
    self.init(path: String(from: &reader))
    isTracking = Bool?(from: &reader)
    trackingDomains = [ManifestWord](from: &reader)
    accessedAPIs = [AccessedAPI](from: &reader)
    purposes = [ManifestWord](from: &reader)
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(isTracking)
    writer.write(trackingDomains)
    writer.write(accessedAPIs)
    writer.write(purposes)
  }
}

extension PersonalDataField: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader), kind: FieldKind(from: &reader), name: String(from: &reader),
      owner: String(from: &reader), category: String(from: &reader),
      subjects: [String](from: &reader), confidence: Confidence(from: &reader),
      rule: String(from: &reader), why: String(from: &reader),
      declaration: DeclarationIndex(from: &reader), value: ValueIndex(from: &reader))
    tellsItself = Bool(from: &reader)
    isValueOfType = Bool(from: &reader)
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
    writer.write(kind)
    writer.write(name)
    writer.write(owner)
    writer.write(category)
    writer.write(subjects)
    writer.write(confidence)
    writer.write(rule)
    writer.write(why)
    writer.write(declaration)
    writer.write(value)
    writer.write(tellsItself)
    writer.write(isValueOfType)
  }
}

extension RecipientFinding: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader), recipient: String(from: &reader),
      evidence: EvidenceKind(from: &reader), value: String(from: &reader),
      use: RecipientUse(from: &reader), confidence: Confidence(from: &reader),
      region: String?(from: &reader), node: ValueIndex(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
    writer.write(recipient)
    writer.write(evidence)
    writer.write(value)
    writer.write(use)
    writer.write(confidence)
    writer.write(region)
    writer.write(node)
  }
}

extension WrittenValue: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader), shape: WrittenShape(from: &reader),
      category: String(from: &reader), masked: String(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
    writer.write(shape)
    writer.write(category)
    writer.write(masked)
  }
}

extension UnknownHost: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader), host: String(from: &reader), node: ValueIndex(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
    writer.write(host)
    writer.write(node)
  }
}

extension CollectionPoint: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader), name: String(from: &reader), owner: String(from: &reader),
      category: String(from: &reader), why: String(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
    writer.write(name)
    writer.write(owner)
    writer.write(category)
    writer.write(why)
  }
}

extension SettingAddress: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      key: String(from: &reader), host: String(from: &reader), recipient: String?(from: &reader),
      isCleartext: Bool(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(key)
    writer.write(host)
    writer.write(recipient)
    writer.write(isCleartext)
  }
}

extension CollectedDataType: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      type: String(from: &reader), category: String?(from: &reader),
      purposes: [String](from: &reader), isLinked: Bool?(from: &reader),
      isTracking: Bool?(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(type)
    writer.write(category)
    writer.write(purposes)
    writer.write(isLinked)
    writer.write(isTracking)
  }
}

extension UsageDescription: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      key: String(from: &reader), text: String(from: &reader), category: String?(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(key)
    writer.write(text)
    writer.write(category)
  }
}

extension InsecureDomain: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      domain: String(from: &reader), includesSubdomains: Bool(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(domain)
    writer.write(includesSubdomains)
  }
}

extension ManifestWord: Stored {
  public init(from reader: inout StoreReader) {
    self.init(text: String(from: &reader), location: SourceLocation(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(text)
    writer.write(location)
  }
}

extension AccessedAPI: Stored {
  public init(from reader: inout StoreReader) {
    self.init(type: ManifestWord(from: &reader), reasons: [ManifestWord](from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(type)
    writer.write(reasons)
  }
}

extension AppBundle: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
  }
}

extension RequiredReasonUse: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      name: String(from: &reader), category: String(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(name)
    writer.write(category)
  }
}

extension TypeOfPeople: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader), name: String(from: &reader), subject: String(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
    writer.write(name)
    writer.write(subject)
  }
}

extension AccountCreation: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader), name: String(from: &reader), takesPassword: Bool(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
    writer.write(name)
    writer.write(takesPassword)
  }
}

extension WrittenLifetime: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader), cookie: String?(from: &reader), seconds: Double(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
    writer.write(cookie)
    writer.write(seconds)
  }
}
