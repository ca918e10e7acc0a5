return /a/
let b = try /c/, d = await /e/
if x ~= /f/ { }
while let g = h.i(of: /j/) { }
