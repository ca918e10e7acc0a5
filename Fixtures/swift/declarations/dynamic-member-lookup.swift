@dynamicMemberLookup @dynamicCallable struct D { subscript<T>(dynamicMember k: KeyPath<A, T>) -> T { a[keyPath: k] }
  func dynamicallyCall(withKeywordArguments p: KeyValuePairs<String, Int>) {} }
