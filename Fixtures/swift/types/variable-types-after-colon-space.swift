let a:Int, b :Int, c : Int, d:[Int]=[1], e:Int?=nil
