async let a = b(), c = d(); let e = await a
