import SourceModel
import Testing

private let made: [Snippet] = [
  Snippet(
    "#define X(n) char *n;\nstruct s { X(email) X(phone) int plain; };",
    "macroDefinition X", "parameter X.n", "structure s", "field s.email: char *",
    "field s.phone: char *", "field s.plain: int"),
  Snippet(
    "#define COMMON char email[64];\ntypedef struct { COMMON } A; union { COMMON } b;",
    "macroDefinition COMMON", "field A.email: char[64]", "structure A",
    "field b.email: char[64]", "union b", "variable b: union b"),
  Snippet(
    "#define LIST(F) F(phone) F(name)\n#define X(n) int n;\nstruct s { LIST(X) };",
    "macroDefinition LIST", "parameter LIST.F", "macroDefinition X", "parameter X.n",
    "structure s", "field s.phone: int", "field s.name: int"),
  Snippet(
    "#define DECLARE(T) int get_##T(struct T *self);\nDECLARE(user)",
    "macroDefinition DECLARE", "parameter DECLARE.T", "function get_user: int",
    "parameter get_user.self: struct user *"),
  Snippet(
    "#define ITEM(a) a,\nenum e { ITEM(RED) ITEM(GREEN) };",
    "macroDefinition ITEM", "parameter ITEM.a", "enumeration e", "enumCase e.RED",
    "enumCase e.GREEN"),
  Snippet(
    "#define COMMON char *email; int age;",
    "macroDefinition COMMON", "variable COMMON.email: char *", "variable COMMON.age: int"),
  Snippet(
    "#define API static inline\n#define UNUSED __attribute__((unused))\nAPI int f(int a UNUSED);",
    "macroDefinition API", "macroDefinition UNUSED", "function f: int forward",
    "parameter f.a: int"),
]

@Test(arguments: made)
func `what macros of the file declare is known where they are used`(_ snippet: Snippet) throws {
  #expect(try read(snippet.code).declarations == snippet.expected)
}
