@_section("__DATA") @_used let a = 1
@section("x") @used let b: Int = 2
