func f(_ a: some P, b: [any Q], c: (some R)?, d: any P.Type, e: any (P & Q)) -> some S & T { a }
