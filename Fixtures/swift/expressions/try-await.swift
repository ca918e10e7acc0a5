let a = try b(), c = try? d(), e = try! f(), g = await h(), i = try await j(), k = try? await l.m(), n = o + (try p())
