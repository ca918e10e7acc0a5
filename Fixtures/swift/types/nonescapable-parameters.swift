let a: (borrowing A, consuming B, inout C, sending D, __shared E, isolated F) -> Void
