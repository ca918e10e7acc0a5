if let a = try? b(), let c = try await d() { e }; guard let f = try? g.h() else { return }; while let i = try j.next() { k }
