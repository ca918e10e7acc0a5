a.b.c.d(e).f?.g!.h[0].i.j { k }.l()
