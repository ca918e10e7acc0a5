enum Mode { case replyTo(Int) }
