enum E { @available(*, deprecated) case a; @A @B(1) case b, c(x: Int) }
