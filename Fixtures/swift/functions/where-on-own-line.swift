func f<T>(_ t: T)
  -> Int
  where
    T: P,
    T.A == Int
{ 1 }
