async { a() }; let async = 1; async.b(); func c(async: Int) { async }
