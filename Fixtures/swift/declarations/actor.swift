public distributed actor Bank: P { nonisolated let id: Int; distributed func pay(_ n: Int) async throws {} }
