@objc protocol P { @objc optional func f(); @objc optional var g: Int { get } }
