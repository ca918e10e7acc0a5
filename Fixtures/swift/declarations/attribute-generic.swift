struct A { @Box<Int, [String]>(1) var a; @FocusState<Bool>.Binding var b; @A.B.C(x: 1) var c: Int }
