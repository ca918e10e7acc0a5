class A: B<C, [D]>.E, @unchecked F, G & H {}
