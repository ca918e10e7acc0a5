switch a { case .b: break; @unknown default: c() }
switch d { @unknown case _: e }
