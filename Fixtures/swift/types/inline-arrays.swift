let a: [3 of Int], b: [n of [2 of Int]], c: [_ of Int] = [1, 2]
