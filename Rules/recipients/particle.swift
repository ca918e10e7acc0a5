// Marked lines must be found, every other line must stay silent.
import Particle_SDK  // present: particle
import ParticleSDK  // present: particle

func start() {
  ParticleCloud.sharedInstance().getDevices { _, _ in }  // expect: particle
}

enum Endpoint {
  static let apiEvents = "https://api.particle.io/v1/devices/events"  // expect: particle
}

let policy = "https://particle.io/privacy"  // mentioned: particle
let documentation = "https://www.particle.io/privacy"  // mentioned: particle
let support = "https://docs.particle.io/privacy"  // mentioned: particle
let status = "https://console.particle.io/privacy"  // mentioned: particle

// A host in a comment is no evidence: https://api.particle.io
let lookalike = "https://api.particle.io.example.org/"
let stranger = "https://api.notparticle.io/"
struct Particle { var mass: Double }
