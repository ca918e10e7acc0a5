@specialized(where T == Int) func f<T>(_ t: T) {}
