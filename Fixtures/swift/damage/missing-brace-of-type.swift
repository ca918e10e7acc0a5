struct A {
  let b = "c"
