import Processing

/// The sheet of what is done for other controllers, in the order of the letters of Art. 30(2).
extension ReportMaker {
  func section(of activity: ProcessorActivity, number: Int) -> ReportSection {
    let anchor = "processing-\(number)-" + ReportMaker.anchor(activity.id.value)
    let name = activity.name?.value.map(text) ?? activity.id.value
    let recipients = (activity.subProcessors?.value ?? []).map(\.recipient.value)
    var parts: [ReportPart?] = [
      part(
        .onBehalfOf, of: anchor, provision: "Art. 30(2)(a)",
        contents(activity.onBehalfOf, principals)),
      part(
        .processing, of: anchor, provision: "Art. 30(2)(b)",
        contents(activity.categoriesOfProcessing) { labels in
          table([.processing], labels.map { ReportRow([located($0)]) })
        }),
      part(
        .transfers, of: anchor, provision: "Art. 30(2)(c)",
        transfers(of: activity.subProcessors)),
      part(
        .measures, of: anchor, provision: "Art. 30(2)(d)",
        measures(
          activity.measures, categories: categories(of: activity.data), recipients: recipients)),
    ]
    // The law does not ask a processor for these, so nothing is said where nothing is.
    let data = activity.data.map { data in contents(data) { self.data($0) } } ?? []
    let allData = data + observedData(besides: activity.data)
    if !allData.isEmpty { parts.append(part(.data, of: anchor, allData)) }
    let declared = activity.subProcessors.map { subProcessors in
      contents(subProcessors) { disclosures($0, purposes: []) }
    }
    let all = (declared ?? []) + observedRecipients(besides: activity.subProcessors)
    if !all.isEmpty { parts.append(part(.subProcessors, of: anchor, all)) }
    let retention = retention(of: activity)
    if !retention.isEmpty { parts.append(part(.retention, of: anchor, retention)) }
    parts.append(further(activity).map { part(.further, of: anchor, [$0]) })
    return section(
      .processorActivity, anchor: anchor, id: activity.id.value, number: number, title: name, parts)
  }

  private func further(_ activity: ProcessorActivity) -> ReportContent? {
    facts([
      (.contract, text(activity.contract, asked: true)), (.owner, text(activity.owner)),
      (.systems, systemsAndCode(activity.systems)), (.note, label(activity.note)),
    ])
  }
}
