self.a = super.b.c; self[0]; super[1]; self.d(); Self.e; Self(f: 1); self { g }
