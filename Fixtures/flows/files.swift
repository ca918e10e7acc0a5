import Foundation

// What is written to a file, whatever made it; its labels tell a write to a file from any other.
struct Keeper: Codable {
  var email: String
  var keys: Int
}

func keep(_ keeper: Keeper, _ all: [Keeper], _ place: URL) throws {
  let data = try JSONEncoder().encode(keeper) // expect: contact/email-address -> storage/files
  try data.write(to: place, options: .atomic)
  let list = all.map { $0.email }.joined(separator: "\n") // expect: contact/email-address -> storage/files
  try list.write(to: place, atomically: true, encoding: .utf8)
  try "\(keeper.email)".write(toFile: "keeper", atomically: true, encoding: .utf8) // expect: contact/email-address -> storage/files
  try keeper.email.data(using: .utf8)!.write(to: place) // expect: contact/email-address -> storage/files
  try "\(keeper.keys)".write(toFile: "keys", atomically: true, encoding: .utf8)
  let board = Board(keeper.email)
  board.write(on: "wall")
  board.write(to: place, in: .red)
}
