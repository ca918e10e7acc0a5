let a = x as Int, b = x as? [String: Any], c = x as! A<B>.C?, d = x is P & Q, e = x as (Int) -> Void, f = y as any P
