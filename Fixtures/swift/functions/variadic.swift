func f(_ a: Int..., b: String...) {}
