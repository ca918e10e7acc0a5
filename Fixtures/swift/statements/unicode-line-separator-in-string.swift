let a = "b\u{2028}c", d = "e f"
