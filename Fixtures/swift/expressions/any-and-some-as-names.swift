let a = any, b = some.c, d = each(1), e = any(2), f = some + any
