swap(&a, &b.c); f(&a[0], g: &b!.c); h(&(i))
