let a = #isolation, b = #_hasSymbol(c), d = #dsohandle, e = #fileID + #filePath
