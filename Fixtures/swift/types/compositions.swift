let a: P & Q, b: any P & Q, c: (P & Q)?, d: any P & ~Copyable, e: A & B<C> & D.E
