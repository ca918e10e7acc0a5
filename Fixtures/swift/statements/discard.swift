consuming func a() { discard self }
