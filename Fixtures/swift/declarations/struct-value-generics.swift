struct Vector<let count: Int, Element: ~Copyable>: ~Copyable { var storage: [count of Element] }
