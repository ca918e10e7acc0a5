@propertyWrapper struct W<V> { var wrappedValue: V { get { v } set { v = newValue } }; var projectedValue: Self { self }; private var v: V
  init(wrappedValue: V, _ k: String = "d") { v = wrappedValue } }
