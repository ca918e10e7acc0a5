switch a {
case .b:
  let c = d
  if c { fallthrough }
  e { f in switch f { case .g: h; default: i } }
case .j: ; k()
default:
  return
}
