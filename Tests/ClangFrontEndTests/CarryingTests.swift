import SourceModel
import Testing

@testable import ClangFrontEnd

private let carried: [Snippet] = [
  Snippet("strcpy(a, b);", "b -> a"),
  Snippet("char *c = strdup(b);", "strdup(b) -> f.c"),
  Snippet("memcpy((char *)a + n, &b, n);", "b -> a"),
  Snippet("memcpy(&a->mail[n], b.mail, n);", "b.mail -> a.mail[]"),
  Snippet("snprintf(a, n, \"%s-%d\", b, c);", "text(%s: b, \"%s-%d\", %d: c) -> a"),
  Snippet(
    "asprintf(&a, \"%*d %% %2$.3lf\", b, c);", "text(\"%*d %% %2$.3lf\", *: b, %2$.3lf: c) -> a"),
  Snippet("sprintf(a, format, b);", "text(format, b) -> a"),
  Snippet("sscanf(a, \"%s %s\", b, c);", "a -> b", "a -> c"),
  Snippet("g_string_append_printf(a, \"%s\", b);", "text(%s: b, \"%s\") -> a"),
  Snippet("curl_mime_data(part, b, n);", "b -> part"),
  Snippet(
    "char *c = g_key_file_get_string(a, b, \"k\", 0);",
    "g_key_file_get_string(a, b, \"k\", 0) -> f.c"),
  Snippet("json_object_object_get_ex(a, \"k\", &b);", "a[k] -> b"),
  Snippet("json_object_object_get_ex(a, k, &b); mg_get_var(a);"),
  Snippet("api->strcpy(a, b); strcpy_later(a, b); x = strcpy;", "strcpy -> x"),
  Snippet("*(a + 1) = b;", "b -> a"),
  Snippet("char *p = b; *p++ = c; p[1] = d;", "b -> f.p", "c -> p", "d -> p[]"),
  Snippet(
    "char b[9], *p = b; *p++ = c; strcpy(p, d); p = e;", "b -> f.p", "c -> p", "c -> b", "d -> p",
    "d -> b", "e -> p"),
  Snippet("strcpy(a); snprintf(a, n); asprintf(&a); char *p; p = ; *p = ;"),
]

@Test(arguments: carried)
func `known functions carry data to what their arguments point to`(_ snippet: Snippet) throws {
  #expect(try read("void f(void) { \(snippet.code) }").flows == snippet.expected)
}

private let rest: [Snippet] = [
  Snippet(
    "void f(char *a, ...) { va_list l; va_start(l, a); vsprintf(a, \"%s\", l); }", "... -> l",
    "text(%s: l, \"%s\") -> a"),
  Snippet(
    "void f(char *a, ...) { va_list l, m; va_start(l, a); va_copy(m, l); g(va_arg(m, int)); }",
    "... -> l", "l -> m"),
  Snippet("void f(char *a, va_list l) { va_start(l, a); }"),
]

@Test(arguments: rest)
func `a list of arguments is what a function is given beyond its parameters`(
  _ snippet: Snippet
) throws {
  #expect(try read(snippet.code).flows == snippet.expected)
}

@Test(arguments: [
  "void f(int a, ...) { va_list l; va_start(l, a); g(l); }",
  "void f(int a, ...) { va_list l, m; va_start(l, a); va_copy(m, l); g(m); }",
  "#define f(...) g(__VA_ARGS__)\n", "#define f(a, ...) g(__VA_ARGS__)\n",
  "#define f(a...) g(a)\n",
  "@implementation C\n- (void)f:(id)a, ... { va_list l; va_start(l, a); g(l); }\n@end",
])
func `what is handed on is the parameter that takes the rest`(_ code: String) throws {
  let facts = try facts(of: code, as: .objectiveC, path: "a.m")
  let call = try #require(facts.calls.last)
  let argument = facts.values[Int(facts.arguments[Int(call.arguments.start)].value)]
  let parameter = facts.declarations[Int(argument.target)]
  #expect(parameter.kind == .parameter && parameter.traits.contains(.takesRest))
}

private let messages: [Snippet] = [
  Snippet("[a appendFormat:@\"%@\", b];", "text(%@: b, \"%@\") -> a"),
  Snippet("[self.body appendString:b];", "b -> self.body"),
  Snippet("[a setValue:b forHTTPHeaderField:@\"x\"];", "b -> a"),
  Snippet("[a setObject:b forKey:@\"k\"];", "b -> a[k]"),
  Snippet(
    "[a setObject:b forKey:k]; [a setObject:@\"x\" forKey:@\"k\"];", "b -> a", "\"x\" -> a"),
  Snippet("[a enumerateObjectsUsingBlock:^(id o, int i, BOOL *s) { }];", "a -each-> f.?.o"),
  Snippet("[a enumerateKeysAndObjectsUsingBlock:block];"),
  Snippet("[a appendFormatted:b];"),
]

@Test(arguments: messages)
func `known messages carry data to their receiver`(_ snippet: Snippet) throws {
  let code = "void f(void) { \(snippet.code) }"
  #expect(try read(code, as: .objectiveC, path: "a.m").flows == snippet.expected)
}

@Test func `a formatted string holds its parts with their places`() throws {
  let code = "void f(void) { x = [NSString stringWithFormat:HOST @\"%@/%d\", a.mail, b]; }"
  let facts = try facts(of: "#define HOST @\"h/\"\n" + code, as: .objectiveC, path: "a.m")
  let keys = facts.edges.filter { $0.kind == .interpolated }.map { facts.names[$0.key] }
  #expect(keys == ["", "%@", "%d"])
}

@Test(arguments: [
  ("void f(char *p) { strcpy(p, x); }", true), ("void f(char p[8]) { *p = x; }", true),
  ("void f(struct s *p) { p->a.b = x; }", true), ("void f(char **p) { asprintf(p, x); }", true),
  ("#define f(p) p = x\n", true), ("void f(char *p) { p = x; }", false),
  ("void f(struct s p) { p.a = x; }", false), ("void f(char *p) { strcpy(x, p); }", false),
  ("void f(char *p) { char *q = p; *q = x; }", false),
])
func `a parameter that is written through brings data back`(_ code: String, _ isOut: Bool) throws {
  let facts = try facts(of: code)
  let parameter = try #require(facts.declarations.first { $0.kind == .parameter })
  #expect(parameter.traits.contains(.isWrittenThrough) == isOut)
}

@Test func `every line of the table is understood, and names no function twice`() {
  var names: [String] = []
  for line in CarryingCalls.table.split(separator: "\n") {
    let read = CarryingCalls.read(line)
    #expect(read != nil, "\(line)")
    names += read?.names ?? []
  }
  #expect(names.count > 100)
  #expect(Set(names).count == names.count)
  #expect(CarryingCalls.read("strcpy 1 > 0") == nil)
  #expect(CarryingCalls.read("strcpy = 1 > x") == nil)
}
