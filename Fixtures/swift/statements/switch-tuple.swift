switch (a, b.c) { case (.d, .e): f; case (let g?, _): g(); case (nil, 1): h; default: break }
