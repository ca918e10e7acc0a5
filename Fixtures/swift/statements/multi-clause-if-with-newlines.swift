if
  let a = b,
  let c = d.e(f: {
    g
  }),
  case .h(
    let i
  ) = j
{
  k
}
