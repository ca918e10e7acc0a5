let a = if b { print("c"); then d } else { e }
