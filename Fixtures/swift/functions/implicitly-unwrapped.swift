func f(a: Int!, b: [String]!) -> A! { a! }
