struct Zip<each S: Sequence>: Sequence where repeat each S: Sendable { let s: (repeat each S) }
