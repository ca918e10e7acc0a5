let a = """
	one
		two
	"""
