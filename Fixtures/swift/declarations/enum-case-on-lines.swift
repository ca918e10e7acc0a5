enum E {
  case
    a,
    b(
      Int
    ),
    c
}
