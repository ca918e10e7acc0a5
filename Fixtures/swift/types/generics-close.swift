let a: A<B<C<D>>>, b: A<B<C>>?, c: [A<B<C>>]= [], d: A<B>= x, e: A<B<C>>?=nil
