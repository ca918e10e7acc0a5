func a() -> String { return "b" }
func c() -> String { return """
  d
  """ }
func e() -> String { "f" }
