let a = consume b, c = copy d, e = f(consume g), h = consume(i), j = copy.k, l = consume + 1
