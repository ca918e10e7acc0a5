let a = """
one

two
"""
