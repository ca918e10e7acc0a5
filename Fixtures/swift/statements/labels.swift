a: for b in c { continue a }; d: while e { break d }; f: repeat { } while g; h: if i { break h }; j: do { break j }; k: switch l { default: break k }
