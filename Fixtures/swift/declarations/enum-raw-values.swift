enum E: String { case a = "x", b = #"y\n"#; case c = """
  long
  """ }
