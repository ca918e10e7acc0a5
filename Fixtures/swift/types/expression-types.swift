let a = [Int].self, b = (Int, String).self, c = [String: Int].self, d = Int?.self, e = (() -> Void).self, f = A<B>.self
