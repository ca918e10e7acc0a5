(a ?? b)(c); (try d)(e); (f as! G)(h); (i ? j : k)(l); (-m)(n); (await o)(p)
