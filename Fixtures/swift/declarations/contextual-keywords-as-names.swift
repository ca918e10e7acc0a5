var get = 1, set = 2, willSet = 3, async = 4, await = 5, yield = 6, some = 7, any = 8, each = 9
var open = 1, final = 2, lazy = 3, weak = 4, left = 5, unowned = 6, mutating = 7, package = 8
var consume = 1, copy = 2, borrow = 3, discard = 4, then = 5, unsafe = 6, sending = 7, of = 8
