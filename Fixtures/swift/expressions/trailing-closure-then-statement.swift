f { 1 }
g: for a in b { break g }
