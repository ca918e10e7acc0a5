let a: nonisolated(nonsending) () async -> Void
