func f(@ViewBuilder content: () -> C, @A(1) b: Int, @_nonEphemeral c: Int, @_inheritActorContext d: @escaping () -> Void) {}
