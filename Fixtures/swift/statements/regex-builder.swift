let a = Regex { "b"; Capture { OneOrMore(.word) } transform: { String($0) }; ChoiceOf { "c"; /d/ } }
