let a = """
  one
    two\tx \
  joined
  "quotes" ""and"" \"""
  """
