extension A: @MainActor P { func f() {} }
