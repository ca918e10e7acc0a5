switch a { case 1: b(); case 2, 3: c(); case 4...5: d(); default: break }
