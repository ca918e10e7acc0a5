import SourceModel
import Testing

@Suite struct CoreDataModelTests {
  @Test func `entities are types and their attributes and relationships columns`() throws {
    let facts = try facts(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <!-- <entity name="Not"/> -->
      <model type="com.apple.IDECoreDataModeler.DataModel">
        <entity name="User" parentEntity='Person'>
          <attribute name="email" attributeType="String"/>
          <attribute name="age" attributeType="Integer 16"><userInfo/></attribute>
          <attribute name="photo" attributeType="Transformable" customClassName="Image"/>
          <relationship name="orders" toMany="YES" destinationEntity="Order"/>
          <fetchedProperty name="no"><fetchRequest name="no" entity="User"/></fetchedProperty>
        </entity>
        <composite name="Home"><attribute name="zip" attributeType="String"/></composite>
        <elements><element name="User"/></elements>
      </model>
      """, .coreDataModel)
    #expect(
      facts.seen == [
        "4: class User", "5: column User.email String", "6: column User.age Int16",
        "7: column User.photo Image", "8: column User.orders [Order]", "11: class Home",
        "11: column Home.zip String",
      ])
    #expect(facts.inheritances.map { facts.names[$0.type] } == ["Person"])
    #expect(facts.gaps.isEmpty)
  }

  @Test func `what comes before the damage is kept`() throws {
    let facts = try facts("<model>\n<entity name=\"A\">\n</wrong>", .coreDataModel)
    #expect(facts.seen == ["2: class A"])
    #expect(facts.gapLines == ["3: </entity> is expected here"])
  }

  @Test(arguments: [
    ("", "line 1: no XML element"),
    ("<a/>", "line 1: no Core Data model: <a>"),
    ("<model>\n\n<entity name=5>", "line 3: the value of name needs quotes around it"),
    ("<model><!-- ", "line 1: a comment that is never closed"),
    ("<model>", "line 1: <model> is never closed"),
    ("<model></model>text", "line 1: text outside of every element"),
    (String(repeating: "<model>", count: 300), "line 1: nested deeper than 256 levels"),
  ])
  func `a model of which nothing can be read says why`(text: String, reason: String) {
    #expect(throws: UnreadReason.damaged(reason)) { try facts(text, .coreDataModel) }
  }
}
