let a = b! ? c! : d!, e = f? .g : h, i = j as? K ?? l, m = n is O ? p : q, r = s as T ? u : v
