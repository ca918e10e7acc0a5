@attached(member, names: named(init), prefixed(_), arbitrary)
@attached(extension, conformances: Codable)
@attached(accessor)
@attached(peer, names: suffixed(Mock), overloaded)
public macro Model<T>(_ a: T, b: Int = 1) = #externalMacro(module: "M", type: "T") where T: P
