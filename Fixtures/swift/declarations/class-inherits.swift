open class A<T>: B<T>, C, @unchecked Sendable, @retroactive D {}
