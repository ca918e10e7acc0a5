a(); let b = c; d = e; if f { g() }; return
