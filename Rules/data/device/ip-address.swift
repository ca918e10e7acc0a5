// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var remoteIp: String                        // expect: device/ip-address
  var remoteIpAddress: String                 // expect: device/ip-address
  var clientIp: String                        // expect: device/ip-address
  var clientIpAddress: String                 // expect: device/ip-address
  var peerIp: String                          // expect: device/ip-address
  var peerIpAddress: String                   // expect: device/ip-address
  var sourceIp: String                        // expect: device/ip-address
  var visitorIp: String                       // expect: device/ip-address
  var userIp: String                          // expect: device/ip-address
  var remoteAddr: String                      // expect: device/ip-address
  var xForwardedFor: String                   // expect: device/ip-address
}

struct SwedishRecord {
  var klientIp: String                        // expect: device/ip-address
}

struct FinnishRecord {
  var ipOsoite: String                        // expect: device/ip-address
  var asiakasIp: String                       // expect: device/ip-address
  var käyttäjänIpOsoite: String               // expect: device/ip-address
}

struct GermanRecord {
  var ipAdresse: String                       // expect: device/ip-address
  var clientIpAdresse: String                 // expect: device/ip-address
  var benutzerIpAdresse: String               // expect: device/ip-address
}

struct NorwegianRecord {
  var klientIp: String                        // expect: device/ip-address
  var klientIpAdresse: String                 // expect: device/ip-address
}

struct DanishRecord {
  var klientIp: String                        // expect: device/ip-address
  var klientIpAdresse: String                 // expect: device/ip-address
}

struct Benutzer {
  var ipAdresse: String                       // expect: device/ip-address
}

struct Käyttäjä {
  var ipOsoite: String                        // expect: device/ip-address
}

struct Bruger {
  var ipAdresse: String                       // expect: device/ip-address
}

struct Bruker {
  var ipAdresse: String                       // expect: device/ip-address
}

struct Visit {
  var ipAddress: String                       // expect: device/ip-address
  var ipAddr: String                          // expect: device/ip-address
  var ipAdress: String                        // expect: device/ip-address
  var ipAdresse: String                       // expect: device/ip-address
}

struct AccessLog {
  var ip: String                              // expect: device/ip-address
}

struct Listener {
  var localIPAddress: String
  var serverIPAddress: String
  var gatewayIPAddress: String
  var bindIPAddress: String
  var listenIPAddress: String
  var memoryAddress: String
  var ip: Int
  var hostName: String
  var ipAddressLabel: UILabel
  var isIPAddressKnown: Bool
}

struct Server {
  var ipAddress: String
}

struct SocketAddress {
  var ipAddress: String?
}

struct AuditEntry {
  var ipAddress: String  // expect: device/ip-address
  var userIPAddress: String  // expect: device/ip-address
  var remoteIP: String  // expect: device/ip-address
}

func connected(_ request: Request, _ context: ChannelHandlerContext, _ server: Server) {
  print(request.remoteAddress?.ipAddress)  // expect: device/ip-address
  print(request.peerAddress)  // expect: device/ip-address
  print(request.headers.first(name: .xForwardedFor))  // expect: device/ip-address
  print(context.remoteAddress)  // expect: device/ip-address
  print(context.localAddress, server.address, request.headers.first(name: .userAgent))
}

struct Client {
  var lastKnownIp: String                     // expect: device/ip-address
}

struct Node {
  var ip: String
}

struct Gestur {
  var ipTala: String                          // expect: device/ip-address
}

struct EnglishRegister {
  var psuIpAddress: String                    // expect: device/ip-address
  var shopperIp: String                       // expect: device/ip-address
}
