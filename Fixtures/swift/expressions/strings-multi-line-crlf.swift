let a = """  one  two  """
