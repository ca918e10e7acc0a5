print("ropa")
