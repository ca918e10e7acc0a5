let a = b / c / d, e = f/g/h, i = (j) / k, l = [m] / n / o, p = q! / r / s, t = 1 / 2 / 3, u = v(w) / x / y
