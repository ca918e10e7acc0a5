import DataFlow
import Processing

/// Terms of the W3C Data Privacy Vocabulary 2 and its extension of the GDPR, with prefix.
extension LegalBasis {
  var term: String {
    switch self {
    case .consent: "eu-gdpr:A6-1-a"
    case .contract: "eu-gdpr:A6-1-b"
    case .legalObligation: "eu-gdpr:A6-1-c"
    case .vitalInterests: "eu-gdpr:A6-1-d"
    case .publicTask: "eu-gdpr:A6-1-e"
    case .legitimateInterests: "eu-gdpr:A6-1-f"
    }
  }
}

extension SpecialConditionKind {
  /// Nil of what the vocabulary has no term for.
  var term: String? {
    switch self {
    case .explicitConsent: "eu-gdpr:A9-2-a"
    case .employmentLaw: "eu-gdpr:A9-2-b"
    case .vitalInterests: "eu-gdpr:A9-2-c"
    case .nonProfitBody: "eu-gdpr:A9-2-d"
    case .manifestlyPublic: "eu-gdpr:A9-2-e"
    case .legalClaims: "eu-gdpr:A9-2-f"
    case .substantialPublicInterest: "eu-gdpr:A9-2-g"
    case .healthCare: "eu-gdpr:A9-2-h"
    case .publicHealth: "eu-gdpr:A9-2-i"
    case .archivingOrResearch: "eu-gdpr:A9-2-j"
    case .officialAuthority, .authorisedByLaw, .clearlyJustified: nil
    }
  }
}

extension TransferMechanismKind {
  var term: String? {
    switch self {
    case .adequacy, .dataPrivacyFramework: "eu-gdpr:A45-3"
    case .standardClauses: "eu-gdpr:A46-2-c"
    case .bindingCorporateRules: "eu-gdpr:A46-2-b"
    case .codeOfConduct: "eu-gdpr:A46-2-e"
    case .certification: "eu-gdpr:A46-2-f"
    case .publicAuthorities: "eu-gdpr:A46-2-a"
    case .adHocClauses: "eu-gdpr:A46-3-a"
    case .derogation, .none: nil
    }
  }
}

extension Derogation {
  var term: String {
    switch self {
    case .explicitConsent: "eu-gdpr:A49-1-a"
    case .contract: "eu-gdpr:A49-1-b"
    case .contractInInterest: "eu-gdpr:A49-1-c"
    case .publicInterest: "eu-gdpr:A49-1-d"
    case .legalClaims: "eu-gdpr:A49-1-e"
    case .vitalInterests: "eu-gdpr:A49-1-f"
    case .publicRegister: "eu-gdpr:A49-1-g"
    case .compellingInterests: "eu-gdpr:A49-2"
    }
  }
}

extension Protection {
  var term: String {
    switch self {
    case .encrypted: "dpv:Encryption"
    case .pseudonymised: "dpv:Pseudonymisation"
    }
  }
}
