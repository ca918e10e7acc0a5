// Marked lines must be found, every other line must stay silent.
import ArcGIS  // present: esri
import ArcGISToolkit  // present: esri

func start(key: String) throws {
  ArcGISEnvironment.apiKey = APIKey(key)  // expect: esri
  AGSArcGISRuntimeEnvironment.apiKey = key  // expect: esri
  let locator = AGSLocatorTask(url: url)  // expect: esri
}

enum Endpoint {
  static let find = "https://geocode-api.arcgis.com/arcgis/rest/services/World/GeocodeServer/findAddressCandidates"  // expect: esri
  static let rest = "https://www.arcgis.com/sharing/rest/generateToken"  // expect: esri
  static let geocodeServices = "https://geocode.arcgis.com/arcgis/rest/services"  // expect: esri
  static let routeServices = "https://route.arcgis.com/arcgis/rest/services"  // expect: esri
  static let routeServices2 = "https://route-api.arcgis.com/arcgis/rest/services"  // expect: esri
  static let services = "https://services.arcgis.com/arcgis/rest/services"  // expect: esri
  static let placesServices = "https://places-api.arcgis.com/arcgis/rest/services"  // expect: esri
  static let geoenrichServices = "https://geoenrich.arcgis.com/arcgis/rest/services"  // expect: esri
  static let basemapstylesServices = "https://basemapstyles-api.arcgis.com/arcgis/rest/services"  // expect: esri
  static let basemapsServices = "https://basemaps-api.arcgis.com/arcgis/rest/services"  // expect: esri
  static let elevationServices = "https://elevation-api.arcgis.com/arcgis/rest/services"  // expect: esri
}

let policy = "https://arcgis.com/privacy"  // mentioned: esri
let documentation = "https://www.arcgis.com/privacy"  // mentioned: esri
let support = "https://developers.arcgis.com/privacy"  // mentioned: esri
let status = "https://doc.arcgis.com/privacy"  // mentioned: esri
let terms = "https://esri.com/privacy"  // mentioned: esri
let blog = "https://www.esri.com/privacy"  // mentioned: esri
let page6 = "https://community.esri.com/privacy"  // mentioned: esri

// A host in a comment is no evidence: https://geocode-api.arcgis.com
let lookalike = "https://geocode-api.arcgis.com.example.org/"
let stranger = "https://api.notarcgis.com/"
let esriEnabled = false
