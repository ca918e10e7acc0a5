func f(_ : Int, b: ) {}
let a = "b"
