protocol P: class { var a: Int { mutating get async throws } }
