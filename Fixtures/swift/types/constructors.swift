let a = [Int](), b = [String: Int](), c = A<B>(), d = [[Int]](repeating: [], count: 1), e = (Int?)(1), f = Optional<Int>.some(1), g = A<B>.C(d: 1)
