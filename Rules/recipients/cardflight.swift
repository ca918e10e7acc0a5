// Marked lines must be found, every other line must stay silent.
import CardFlight  // present: cardflight

final class Terminal: NSObject, CFTTransactionDelegate {  // expect: cardflight
  var transaction: CFTTransaction?  // expect: cardflight
  var manager: CFTTransactionManager?  // expect: cardflight
  var reader: CFTCardReaderInfo?  // expect: cardflight

  func charge(name: String) {
    let credentials = CFTCredentials()  // expect: cardflight
    let parameters = CFTTokenizationParameters(customerId: nil, credentials: credentials)  // expect: cardflight
  }
}

let site = "https://cardflight.com/"  // mentioned: cardflight
let sales = "https://www.cardflight.com/contact"  // mentioned: cardflight
let documentation = "https://docs.cardflight.com/"  // mentioned: cardflight
let cardFlightEnabled = false
