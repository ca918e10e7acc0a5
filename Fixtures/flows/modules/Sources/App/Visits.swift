// `Visit` stands in the tests, and here for any type.
struct Visits<Visit> {
  func tell(_ visit: Visit) {
    print(visit)
  }
}
