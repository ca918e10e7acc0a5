a.reduce(1, /); b(/, c); let g: (Int, Int) -> Int = (/); h(i: /)
