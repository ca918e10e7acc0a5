struct A { class B { enum C { actor D { protocol E { } ; struct F { let g = 1 } } } } }
