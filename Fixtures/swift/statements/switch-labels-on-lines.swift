switch a {
case
  .b,
  .c(
    let d
  )
  where d > 1:
  e
default
:
  f
}
