let a = "x"
