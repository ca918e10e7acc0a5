let a = unsafe b(), c = unsafe d.e, f = unsafe(g), h = unsafe.i
for unsafe j in k {}
