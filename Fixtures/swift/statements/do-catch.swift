do { try a() } catch { b(error) }
do { try a() } catch let c as D { } catch E.f(let g) where g { } catch is H, I.j { } catch .k { } catch let l { }
do throws(M) { try n() } catch { }
do { o }
