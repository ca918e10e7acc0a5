@testable import Alpha
@_exported public import Beta.Gamma
@_spi(Secret) @preconcurrency internal import Delta
