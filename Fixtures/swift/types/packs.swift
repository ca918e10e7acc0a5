typealias A<each T> = (repeat each T) -> (repeat Array<each T>)
