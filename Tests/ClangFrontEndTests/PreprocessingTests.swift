import SourceModel
import Testing

@Test func `includes and modules are facts`() throws {
  let code = """
    #include <curl/curl.h>
    # include "user.h"
    #import <Foundation/Foundation.h>
    #if 0
    #include <dead.h>
    #endif
    @import CoreLocation.CLLocation;
    """
  #expect(
    try read(code, as: .objectiveC, path: "a.m").imports.sorted() == [
      "\"user.h\"", "<Foundation/Foundation.h>", "<curl/curl.h>", "@CoreLocation.CLLocation",
    ])
}

private let branches: [Snippet] = [
  Snippet("#ifdef A\n f(1);\n#else\n f(2);\n#endif", "f(1)", "f(2)"),
  Snippet("#if 0\n f(1);\n don't \" \n#else\n f(2);\n#endif", "f(2)"),
  Snippet("#if 1\n f(1);\n#else\n f(2);\n#endif", "f(1)"),
  Snippet("#if A\n if (x) {\n#else\n if (y) {\n#endif\n f(1); }", "f(1)"),
  Snippet("g(a,\n#if A\n b\n#else\n c\n#endif\n );", "g(a, b)"),
  Snippet("#if A\n if (x) f(1); else\n#endif\n f(2);", "f(1)", "f(2)"),
  Snippet("if (x) { f(1);\n#if A\n } else if (y) { f(2);\n#endif\n }", "f(1)", "f(2)"),
  Snippet(
    "#if A\n#if B\n f(1);\n#elif C\n f(2);\n#endif\n#else\n f(3);\n#endif", "f(1)", "f(2)", "f(3)"),
]

@Test(arguments: branches)
func `every branch that can stand beside the others is read`(_ snippet: Snippet) throws {
  #expect(try read("void t(void) {\n\(snippet.code)\n}").calls == snippet.expected)
}

@Test func `branches with declarations are read after a macro without semicolon`() throws {
  let code = """
    BEGIN_DECLS
    #if A
    typedef struct kevent wait_t;
    #else
    typedef struct pollfd wait_t;
    #endif
    """
  #expect(
    try read(code).declarations == [
      "typeAlias wait_t: struct kevent", "typeAlias wait_t: struct pollfd",
    ])
}

@Test func `the bodies of macros are code`() throws {
  let code = """
    #define SEND(user) do { \\
      post("https://api.example.org", (user)->email); \\
    } while (0)
    #define STR(x) #x
    #define CAT(a, b) a ## b
    void f(user_t *u) { SEND(u); }
    """
  #expect(try read(code).calls == ["post(\"https://api.example.org\", user.email)", "SEND(u)"])
}

@Test func `a comment that begins with ropa is a directive`() throws {
  let facts = try facts(
    of: "// ropa: allow ROPA001\n/* ropa:subject customer */ int x; // not ropa: x\n")
  #expect(facts.directives.map { facts.names[$0.text] } == ["allow ROPA001", "subject customer"])
  #expect(facts.directives.map(\.offset) == [0, 23])
}

@Test func `the same file gives the same facts whatever lies beside it`() throws {
  let code = "#include \"user.h\"\nvoid f(user_t *u) { send(u->email); }"
  #expect(try read(code, path: "a/file.c").everything == read(code, path: "b/file.c").everything)
}
