import SourceModel
import Testing

private let calls: [Snippet] = [
  Snippet(
    "curl_easy_setopt(curl, CURLOPT_URL, \"https://a.org/\" \"x\");",
    "curl_easy_setopt(curl, CURLOPT_URL, \"https://a.org/x\")"),
  Snippet(
    "u->api.post(u->email, &buf, *p, (char *)u->name);", "u.api.post(u.email, buf, p, (u.name))"),
  Snippet("(*handler)(x); table[2](y); f()(z);", "handler(x)", "table[](y)", "f()(z)", "f()"),
  Snippet("log(\"id \" PRIu64 \" x\", id);", "log(text(\"id \", PRIu64, \" x\"), id)"),
  Snippet(
    "if (send(s, a ? b : c)) { g(1); } else if (h(2)) k(3);", "send(s, (b, c))", "g(1)", "h(2)",
    "k(3)"),
  Snippet(
    "LIST_FOREACH(x, list, next) { use(x->mail); }", "LIST_FOREACH(x, list, next)", "use(x.mail)"),
  Snippet("WITH(lock, { save(a); return b(c); });", "WITH(lock, ())", "save(a)", "b(c)"),
  Snippet("x = va_arg(list, char *) ; y = sizeof(struct a) + sizeof b;", "va_arg(list, ())"),
  Snippet(
    "switch (x) { case A: f(1); break; default: g(2); } again: h(3); goto again;", "f(1)", "g(2)",
    "h(3)"),
  Snippet("do { f(a); } while (g(b)); while (h()) k();", "f(a)", "g(b)", "h()", "k()"),
  Snippet("unknown_t v = { .a = f(1), .b = { g(2) }, [3] = h(3) };", "f(1)", "g(2)", "h(3)"),
  Snippet("int n = ({ int t = f(1); t; });", "f(1)"),
  Snippet("printf(\"%s\\n\", a), f(b ?: c);", "printf(\"%s\n\", a)", "f((b, c))"),
]

@Test(arguments: calls)
func `calls are read with callee and arguments`(_ snippet: Snippet) throws {
  let expected = snippet.expected.sorted()
  #expect(try read("void t(void) { \(snippet.code) }").calls.sorted() == expected)
}

private let messages: [Snippet] = [
  Snippet(
    "[[NSUserDefaults standardUserDefaults] setObject:mail forKey:@\"mail\"];",
    "NSUserDefaults.standardUserDefaults()",
    "NSUserDefaults.standardUserDefaults().setObject:forKey:(setObject: mail, forKey: \"mail\")"),
  Snippet(
    "[self.client post:@\"https://a.org\" body:@{ @\"mail\": user.email, kName: [user name] }];",
    "self.client.post:body:(post: \"https://a.org\", body: {mail: user.email, kName: user.name()})",
    "user.name()"),
  Snippet(
    "[NSString stringWithFormat:@\"%@ %@\", a, b];",
    "NSString.stringWithFormat:(stringWithFormat: \"%@ %@\", a, b)"),
  Snippet(
    "[api load:x then:^(NSData *data, NSError *e) { [self store:data]; }];",
    "api.load:then:(load: x, then: closure)", "self.store:(store: data)"),
  Snippet("NSArray *a = @[ [x y], @1, @(n), @\"s\" ];", "x.y()"),
  Snippet("[a b:c ? d : e f:(id)[g h]];", "a.b:f:(b: (d, e), f: (g.h()))", "g.h()"),
  Snippet(
    "[super init]; [NSArray<NSString *> array]; [[Foo class] new];",
    "super.init()", "NSArray.array()", "Foo.class()", "Foo.class().new()"),
  Snippet("for (User *u in [self users]) { [u mail]; }", "self.users()", "u.mail()"),
  Snippet(
    "@try { [a b]; } @catch (NSException *e) { [c d]; } @finally { [e f]; }",
    "a.b()", "c.d()", "e.f()"),
  Snippet("@synchronized(self) { [a b]; } @autoreleasepool { [c d]; }", "a.b()", "c.d()"),
  Snippet(
    "dispatch_async(q, ^{ [a b]; }); if (@available(iOS 13, *)) { [c d]; }",
    "dispatch_async(q, closure)", "a.b()", "c.d()"),
  Snippet(
    "SEL s = @selector(load:then:); [a performSelector:s withObject:nil];",
    "a.performSelector:withObject:(performSelector: s, withObject: nil)"),
]

@Test(arguments: messages)
func `messages to unknown classes are calls of their selector`(_ snippet: Snippet) throws {
  let text = try read("void t(void) { \(snippet.code) }", as: .objectiveC, path: "a.m")
  #expect(text.calls.sorted() == snippet.expected.sorted())
}

private let flows: [Snippet] = [
  Snippet(
    "char *f(user_t *u) { char *m = u->email; return m; }",
    "u.email -> f.m", "m -> return of f"),
  Snippet(
    "void f(user_t *u) { u->email = copy(e); *u->name = n; a = b = c; }",
    "copy(e) -> u.email", "n -> u.name", "c -> b", "b -> a"),
  Snippet("struct a x = { .mail = m, n };", "{mail: m, n} -> x"),
  Snippet(
    "void f(void) { x = (struct a){ .b.c = y }; }", "{b.c: y} -> ({b.c: y})", "({b.c: y}) -> x"),
  Snippet(
    "int f(int a) { return a + 1 > b || !c; }",
    "(((a, 1), b), (c)) -> return of f"),
  Snippet("#define MAIL(u) ((u)->email)\n", "u.email -> return of MAIL"),
]

@Test(arguments: flows)
func `data flows from values to the places they are written to`(_ snippet: Snippet) throws {
  #expect(try read(snippet.code).flows == snippet.expected)
}

@Test func `the elements of a collection flow to the variable of the loop`() throws {
  let code = "void f(void) { for (User *u in users) { m = u.mail; } }"
  #expect(
    try read(code, as: .objectiveC, path: "a.m").flows == ["users -each-> f.u", "u.mail -> m"])
}

@Test func `a name means the nearest declaration of its scope`() throws {
  let facts = try facts(of: "int x; void f(int y) { { int x; x = y; } x = z; }")
  let targets = facts.values.filter { $0.kind == .reference }.map { value in
    value.target < 0
      ? "none" : "\(facts.location(of: facts.declarations[Int(value.target)].offset).column)"
  }
  #expect(targets == ["30", "19", "5", "none"])
}

private let texts: [(String, String)] = [
  (#""a\tb\"c\\""#, "a\tb\"c\\"), (#"L"w" u8"x""#, "wx"), (#""\303\245\u00e5""#, "åå"),
  (#""a" /* c */ "b""#, "ab"), ("\"a\\\nb\"", "ab"), (#"HOST "/x""#, "h.org/x"),
  (#""https://" HOST"#, "https://h.org"),
]

@Test(arguments: texts)
func `a string literal has its escapes resolved and its neighbours joined`(
  _ code: String, _ expected: String
) throws {
  let facts = try facts(of: "#define HOST \"h.org\"\nchar *x = \(code);")
  let last = try #require(facts.literals.last { $0.kind == .string && $0.offset > 24 })
  #expect(facts.names[last.text] == expected)
}
