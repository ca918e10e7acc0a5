for a in b where c && d.e({ $0 }) { f }
do { } catch let g where g is H { }
extension I where J == K { }
