extension A { struct B: Codable { let c: C?; var d: [String: [E]] }; enum F: Error { case g(B) } }
