let a = { () async in 1 }, b = { () throws -> Int in 1 }, c = { x async throws in x }, d = { () async throws(E) -> Int in 1 }, e = { async in async }
