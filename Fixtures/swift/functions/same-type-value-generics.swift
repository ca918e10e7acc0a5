extension V where n == 3, T == [2 of Int] {}
func f<let n: Int>() where n == -1 {}
