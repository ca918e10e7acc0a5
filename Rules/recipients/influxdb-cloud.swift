// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let acmeWrite = "https://acme.cloud2.influxdata.com/api/v2/write"  // expect: influxdb-cloud
  static let euWrite = "https://eu-central-1-1.aws.cloud2.influxdata.com/api/v2/write"  // expect: influxdb-cloud
  static let usWrite = "https://us-east-1-1.aws.cloud2.influxdata.com/api/v2/write"  // expect: influxdb-cloud
  static let usWrite2 = "https://us-west-2-1.aws.cloud2.influxdata.com/api/v2/write"  // expect: influxdb-cloud
  static let westeuropeWrite = "https://westeurope-1.azure.cloud2.influxdata.com/api/v2/write"  // expect: influxdb-cloud
}

let policy = "https://influxdata.com/privacy"  // mentioned: influxdb-cloud
let documentation = "https://www.influxdata.com/privacy"  // mentioned: influxdb-cloud
let support = "https://docs.influxdata.com/privacy"  // mentioned: influxdb-cloud
let status = "https://cloud2.influxdata.com/privacy"  // mentioned: influxdb-cloud

// A host in a comment is no evidence: https://acme.cloud2.influxdata.com
let lookalike = "https://acme.cloud2.influxdata.com.example.org/"
let stranger = "https://api.notinfluxdata.com/"
let local = "http://localhost:8086/api/v2/write"
