let a? = b
if let a? = c {}
