do {
  a()
}
catch let b as C
{
  d(b)
}
catch
{
  e
}
