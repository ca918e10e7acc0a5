let actor = Actor(name: "a")
actor.run()
func actor(actor: Actor) { actor }
