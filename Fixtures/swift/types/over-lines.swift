let a: Foo<
  Int,
  [String]
>
let b:
  Int
let c: (
  a: Int,
  b: String
) -> Void
