extension CheckID {
  /// The findings of one check, in any order.
  func findings(in input: CheckInput) -> [Finding] {
    switch self {
    case .recordUnreadable: []
    case .danglingReference: danglingReferences(in: input.record, input.vocabulary)
    case .controllerIncomplete: missingIdentity(in: input.record)
    case .identityInvalid: invalidIdentities(in: input.record)
    case .representativeMissing: representativesMissing(in: input)
    case .officerUnstated: unstatedOfficers(in: input.record)
    case .purposeMissing: activitiesWithoutPurpose(in: input.record)
    case .subjectsMissing: dataOfNobody(in: input.record)
    case .dataMissing: activitiesWithoutData(in: input.record)
    case .recipientsUnstated: activitiesWithoutRecipientsStatement(in: input.record)
    case .retentionMissing: dataWithoutRetention(in: input)
    case .measuresMissing: activitiesWithoutMeasures(in: input.record)
    case .legalBasisMissing: purposesWithoutBasis(in: input.record)
    case .conditionMissing: specialDataWithoutCondition(in: input)
    case .interestUnnamed: interestsWithoutBalance(in: input.record)
    case .statuteMissing: obligationsWithoutStatute(in: input.record)
    case .withdrawalMissing: consentWithoutWithdrawal(in: input.record)
    case .contractMissing: processorsWithoutContract(in: input)
    case .arrangementMissing: jointControlWithoutArrangement(in: input.record)
    case .processorRecordIncomplete: incompleteProcessorActivities(in: input)
    case .roleMismatch: roleMismatches(in: input.record)
    case .reviewOverdue: overdueReviews(in: input)
    case .noLongerCurrent: outdatedNames(in: input)
    case .childrenUnhandled: childrenWithoutHandling(in: input)
    case .impactAssessmentMissing: riskWithoutAssessment(in: input)
    case .waiverInvalid: invalidWaivers(in: input)
    case .exemptionUnfounded: unfoundedExemptions(in: input)
    case .categoryUndeclared: undeclaredCategories(in: input)
    case .recipientUndeclared: undeclaredRecipients(in: input)
    case .flowUndeclared: undeclaredFlows(in: input)
    case .dataToUnknownHost: flowsToUnknownHosts(in: input)
    case .contactUnknown: unknownContacts(in: input)
    case .categoryWithoutEvidence: unseenCategories(in: input)
    case .recipientWithoutEvidence: unseenRecipients(in: input)
    case .subjectUndeclared: undeclaredSubjects(in: input)
    case .codeUnbound: unboundCode(in: input)
    case .sourceUndeclared: undeclaredSources(in: input)
    case .specialCategoryUndeclared: undeclaredSpecialCategories(in: input)
    case .nationalIdentifierUndeclared: undeclaredNationalIdentifiers(in: input)
    case .numberOfSoleTraders: organisationNumbers(in: input)
    case .dataInAddress: flowsInAddresses(in: input)
    case .dataInLog: flowsToLogs(in: input)
    case .dataStoredUnprotected: flowsToUnprotectedStores(in: input)
    case .dataInCleartext: flowsInCleartext(in: input)
    case .credentialInCode: credentialsInCode(in: input)
    case .protectionWeak: weakProtections(in: input)
    case .valueInCode: valuesInCode(in: input)
    case .transferUndeclared: undeclaredTransfers(in: input)
    case .mechanismMissing: transfersWithoutMechanism(in: input)
    case .mechanismEnded: endedMechanisms(in: input)
    case .adequacyExceeded: exceededAdequacy(in: input)
    case .safeguardsUndocumented: undocumentedSafeguards(in: input)
    case .clauseModuleWrong: wrongClauseModules(in: input)
    case .transferUnassessed: unassessedTransfers(in: input)
    case .regionContradicted: contradictedRegions(in: input)
    case .noTransferContradicted: contradictedDenials(in: input)
    case .adequacyUncertain: uncertainAdequacy(in: input)
    case .retentionOfStoredMissing: storedWithoutRetention(in: input)
    case .lifetimeExceeded: exceededLifetimes(in: input)
    case .erasureMissing: storedWithoutErasure(in: input)
    case .accountUndeletable: accountsWithoutDeletion(in: input)
    case .retentionContradictory: contradictoryRetention(in: input)
    case .statutoryRetentionUnfounded: unfoundedStatutoryRetention(in: input)
    case .othersDataForOwnPurpose: othersDataUsedForOwnPurposes(in: input)
    case .subProcessorUndeclared: undeclaredSubProcessors(in: input)
    case .manifestMissing: missingManifests(in: input)
    case .collectionUnstated: uncollectedData(in: input)
    case .collectionUndeclared: undeclaredCollection(in: input)
    case .trackingContradicted: contradictedTracking(in: input)
    case .trackingDomainsContradicted: contradictedTrackingDomains(in: input)
    case .reasonMissing: missingReasons(in: input)
    case .manifestConstantUnknown: unknownConstants(in: input)
    case .purposeContradicted: contradictedPurposes(in: input)
    case .libraryCollectionUndisclosed: undisclosedCollection(in: input)
    case .usageUndeclared: undeclaredUsageDescriptions(in: input)
    }
  }

  /// How much its findings matter.
  public var severity: Severity {
    switch self {
    case .recordUnreadable, .danglingReference, .controllerIncomplete, .identityInvalid,
      .categoryUndeclared, .recipientUndeclared, .flowUndeclared, .dataInCleartext,
      .sourceUndeclared, .specialCategoryUndeclared, .nationalIdentifierUndeclared,
      .credentialInCode,
      .purposeMissing, .subjectsMissing, .dataMissing, .recipientsUnstated, .legalBasisMissing,
      .conditionMissing, .withdrawalMissing, .contractMissing, .arrangementMissing,
      .processorRecordIncomplete, .transferUndeclared, .mechanismMissing, .mechanismEnded,
      .adequacyExceeded, .safeguardsUndocumented, .regionContradicted, .noTransferContradicted,
      .retentionContradictory, .lifetimeExceeded,
      .othersDataForOwnPurpose,
      .subProcessorUndeclared,
      .collectionUnstated,
      .trackingDomainsContradicted,
      .manifestConstantUnknown:
      .error
    case .protectionWeak, .erasureMissing, .accountUndeletable, .dataToUnknownHost, .codeUnbound,
      .dataInAddress, .dataInLog,
      .dataStoredUnprotected,
      .representativeMissing, .retentionMissing, .measuresMissing, .interestUnnamed,
      .statuteMissing, .roleMismatch, .reviewOverdue, .noLongerCurrent, .childrenUnhandled,
      .impactAssessmentMissing, .waiverInvalid, .clauseModuleWrong, .transferUnassessed,
      .retentionOfStoredMissing,
      .statutoryRetentionUnfounded,
      .manifestMissing,
      .collectionUndeclared,
      .trackingContradicted,
      .reasonMissing,
      .purposeContradicted,
      .libraryCollectionUndisclosed,
      .usageUndeclared:
      .warning
    case .categoryWithoutEvidence, .recipientWithoutEvidence, .valueInCode,
      .contactUnknown, .subjectUndeclared, .numberOfSoleTraders,
      .officerUnstated, .exemptionUnfounded, .adequacyUncertain:
      .info
    }
  }

  /// Whether it needs only the record, and no code.
  public var concernsRecordOnly: Bool {
    switch self {
    case .recordUnreadable, .danglingReference, .controllerIncomplete, .identityInvalid,
      .representativeMissing, .officerUnstated, .purposeMissing, .subjectsMissing, .dataMissing,
      .recipientsUnstated, .retentionMissing, .measuresMissing, .legalBasisMissing,
      .conditionMissing, .interestUnnamed, .statuteMissing, .withdrawalMissing, .contractMissing,
      .arrangementMissing, .processorRecordIncomplete, .roleMismatch, .reviewOverdue,
      .noLongerCurrent, .childrenUnhandled, .impactAssessmentMissing, .waiverInvalid,
      .exemptionUnfounded, .transferUndeclared, .mechanismMissing, .mechanismEnded,
      .adequacyExceeded, .safeguardsUndocumented, .clauseModuleWrong, .transferUnassessed,
      .adequacyUncertain,
      .retentionContradictory,
      .statutoryRetentionUnfounded:
      true
    case .protectionWeak, .lifetimeExceeded, .erasureMissing, .accountUndeletable,
      .categoryUndeclared, .recipientUndeclared,
      .categoryWithoutEvidence,
      .recipientWithoutEvidence, .valueInCode, .flowUndeclared, .dataToUnknownHost,
      .contactUnknown, .dataInAddress, .dataInLog, .dataStoredUnprotected, .dataInCleartext,
      .regionContradicted, .noTransferContradicted, .retentionOfStoredMissing,
      .othersDataForOwnPurpose, .subProcessorUndeclared, .subjectUndeclared, .codeUnbound,
      .sourceUndeclared, .specialCategoryUndeclared, .nationalIdentifierUndeclared,
      .numberOfSoleTraders, .credentialInCode,
      .manifestMissing,
      .collectionUnstated,
      .collectionUndeclared,
      .trackingContradicted,
      .trackingDomainsContradicted,
      .reasonMissing,
      .manifestConstantUnknown,
      .purposeContradicted,
      .libraryCollectionUndisclosed,
      .usageUndeclared:
      false
    }
  }
}
