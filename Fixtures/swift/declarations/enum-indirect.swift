indirect enum Tree<T> { case leaf; indirect case node(Tree<T>, T, right: Tree<T>) }
