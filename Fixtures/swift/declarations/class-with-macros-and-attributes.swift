@Model @Observable final class Item { @Attribute(.unique, originalName: "x") var id: UUID
  @Relationship(deleteRule: .cascade, inverse: \Other.item) var others: [Other] = []
  @Transient var t = 1 }
