@freestanding(expression) public macro url(_ s: String) -> URL = #externalMacro(module: "M", type: "T")
