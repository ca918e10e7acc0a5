let a = (repeat each b), c = (repeat f(each d)), e = repeat g(each h, i), j = (repeat (each k).l)
