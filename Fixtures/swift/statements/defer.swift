defer { a() }; defer { if b { c("d") } }
