discard(self); yield(1); then(2); copy(3); borrow(4); repeat { 5 } while a
