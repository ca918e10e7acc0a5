typealias A = B
public typealias C<T> = (T, [T: Int]) -> Void where T: Hashable
typealias D = any P & Q
typealias E = @Sendable (inout Int) async throws(F) -> some G
