// Marked lines must be found, every other line must stay silent.
let messages = "http://rest.ippanel.com/v1/messages/patterns/send"  // expect: ippanel
let second = "https://api2.ippanel.com/api/v1/sms/send"  // expect: ippanel
let site = "https://ippanel.com/"  // mentioned: ippanel
let panel = "https://www.ippanel.com/login"  // mentioned: ippanel
let stranger = "https://rest.notippanel.com/v1"
