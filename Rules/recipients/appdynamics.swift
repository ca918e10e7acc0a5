// Marked lines must be found, every other line must stay silent.
import ADEUMInstrumentation  // present: appdynamics
import ADEumInstrumentation  // present: appdynamics

func start(key: String) {
  let configuration = ADEumAgentConfiguration(appKey: key)  // expect: appdynamics
  ADEumInstrumentation.initWith(configuration)  // expect: appdynamics
}

enum Endpoint {
  static let colMobilemetrics = "https://col.eum-appdynamics.com/eumcollector/mobileMetrics"  // expect: appdynamics
  static let mobileMobilemetrics = "https://mobile.eum-appdynamics.com/eumcollector/mobileMetrics"  // expect: appdynamics
  static let imageMobilemetrics = "https://image.eum-appdynamics.com/eumcollector/mobileMetrics"  // expect: appdynamics
  static let fraMobilemetrics = "https://fra-col.eum-appdynamics.com/eumcollector/mobileMetrics"  // expect: appdynamics
  static let lonMobilemetrics = "https://lon-col.eum-appdynamics.com/eumcollector/mobileMetrics"  // expect: appdynamics
  static let fraMobilemetrics2 = "https://fra-image.eum-appdynamics.com/eumcollector/mobileMetrics"  // expect: appdynamics
}

let policy = "https://appdynamics.com/privacy"  // mentioned: appdynamics
let documentation = "https://www.appdynamics.com/privacy"  // mentioned: appdynamics
let support = "https://docs.appdynamics.com/privacy"  // mentioned: appdynamics

// A host in a comment is no evidence: https://col.eum-appdynamics.com
let lookalike = "https://col.eum-appdynamics.com.example.org/"
let stranger = "https://api.noteum-appdynamics.com/"
let appdynamicsEnabled = false
