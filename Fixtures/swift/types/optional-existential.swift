let a: (any P)?, b: any P?, c: [any P], d: any P.Type, e: any A.B<C>
