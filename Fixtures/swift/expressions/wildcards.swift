_ = a; let _ = b; (_, _) = c; _ = { _ in }; for _ in d {}; f(_: 1)
