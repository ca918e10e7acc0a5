import Classification
import Processing
import RuleCatalog

extension ReportSectionKind: ReportKey { static let textGroup = "sections" }
extension ReportPartKind: ReportKey { static let textGroup = "parts" }
extension ReportColumn: ReportKey { static let textGroup = "columns" }
extension BasisDetail: ReportKey { static let textGroup = "basisDetails" }
extension ReportField: ReportKey { static let textGroup = "fields" }
extension ReportState: ReportKey { static let textGroup = "states" }
extension StateMeaning: ReportKey { static let textGroup = "stateMeanings" }
extension ReportPhrase: ReportKey { static let textGroup = "phrases" }
extension LegalBasis: ReportKey { static let textGroup = "legalBases" }
extension DeclaredRole: ReportKey { static let textGroup = "roles" }
extension ActivityRole: ReportKey { static let textGroup = "activityRoles" }
extension ContractKind: ReportKey { static let textGroup = "contracts" }
extension ContractParty: ReportKey { static let textGroup = "contractParties" }
extension DisclosureChannel: ReportKey { static let textGroup = "channels" }
extension TransferMechanismKind: ReportKey { static let textGroup = "mechanisms" }
extension Derogation: ReportKey { static let textGroup = "derogations" }
extension SpecialConditionKind: ReportKey { static let textGroup = "conditions" }
extension Sensitivity: ReportKey { static let textGroup = "sensitivities" }
extension SourceKind: ReportKey { static let textGroup = "sources" }
extension MeasureKind: ReportKey { static let textGroup = "measureKinds" }
extension RetentionAction: ReportKey { static let textGroup = "actions" }
extension RetentionEvent: ReportKey { static let textGroup = "events" }
extension SystemKind: ReportKey { static let textGroup = "systemKinds" }
extension StorageCategory: ReportKey { static let textGroup = "storageCategories" }
extension StorageParty: ReportKey { static let textGroup = "storageParties" }
extension DataSubjectRight: ReportKey { static let textGroup = "rights" }
extension Severity: ReportKey { static let textGroup = "severities" }
extension IdentifierScheme: ReportKey { static let textGroup = "identifierSchemes" }
extension EvidenceKind: ReportKey { static let textGroup = "evidenceKinds" }
extension Confidence: ReportKey { static let textGroup = "confidences" }
