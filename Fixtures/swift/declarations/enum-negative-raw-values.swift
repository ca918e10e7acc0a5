enum E: Int { case a = -1, b, c = 0x2F, d = 1_000 }
