import ClangFrontEnd
import SourceModel
import Testing

private let nastyC = """
  #include <a.h>
  #define X(n) char *n; /* ropa: x */
  #define SEND(u, ...) do { post("http://h.org/" HOST, (u)->mail, ##__VA_ARGS__); } while (0)
  typedef struct user { X(email) struct { int a : 3; } in; int (*cb)(void *, ...); } User, *Ref;
  enum e { A = 'a', B = A << 2, };
  #if A
  static T *f(a, b) T *a; int b; {
  #else
  static T *f(T *a, int b) {
  #endif
    T x[] = { [0] = { .y.z = "a" "\\x41" }, f(1) }, *p = &x[0]; for (;;) { if (x) goto l; else g(); }
    l: switch (b) { case 1 ... 3: return (T *)h(sizeof(T), (int){ 3 }) ?: a; default: SEND(p, 1); }
  }
  """

private let nastyObjectiveC = """
  #import "U.h"
  @class A; @protocol P;
  @interface U<T> : NSObject <P> { @public id _x; }
  @property (copy, class) void (^done)(NSArray<T> *a, id<P> b);
  - (nullable id)a:(id)x b:(void (^)(int))y, ... NS_SWIFT_NAME(c());
  @end
  @implementation U (Cat)
  + (id)a:(id)x b:(void (^)(int))y { return @{ @"k": @[ @1, @(2) ], x: [self a:^(int i) { [i b]; } b:nil] }; }
  - (void)z { for (id x in [[A alloc] init]) @try { [x y:@"a" "b"]; } @catch (E *e) { } @finally { } }
  @end
  """

private let nastyCPlusPlus = """
  namespace a { template <class T> class C : public B<T, 3>, D { public: explicit C(int x) : x(x), y{1} {}
    ~C(); operator bool() const { return x >> 2 > 1; } auto f() -> int override; static int s; }; }
  using V = std::vector<std::pair<int, int>>; void a::C::f() { auto l = [&](int x) { return x; };
    for (auto &i : v) { std::cout << i.x << R"x(")x"; } foo<int>(bar{1, 2}); T t(1, "a"); delete t; }
  """

private let nasty: [(Language, String)] = [
  (.c, nastyC), (.objectiveC, nastyObjectiveC), (.cPlusPlus, nastyCPlusPlus),
]

/// Reads bytes that may be anything, and checks that every number in the facts leads somewhere.
private func check(
  _ bytes: [UInt8], _ language: Language, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let frontEnd = try ClangFrontEnd.open().get()
  let facts = try frontEnd.facts(
    of: SourceFile(path: "file", language: language, bytes: bytes)
  ).get()
  let end = UInt32(bytes.count)
  let declarations = DeclarationIndex(facts.declarations.count)
  let values = ValueIndex(facts.values.count)
  var isSound = true
  for (index, declaration) in facts.declarations.enumerated() {
    isSound = isSound && declaration.parent < DeclarationIndex(index)
    isSound = isSound && declaration.offset <= end && declaration.end <= end
    isSound = isSound && declaration.initialValue < values
  }
  for value in facts.values {
    isSound = isSound && value.base < values && value.scope < declarations && value.offset <= end
    switch value.kind {
    case .literal: isSound = isSound && value.target < facts.literals.count
    case .call: isSound = isSound && value.target < facts.calls.count
    default: isSound = isSound && value.target < declarations
    }
  }
  for edge in facts.edges { isSound = isSound && edge.from < values && edge.to < values }
  for call in facts.calls {
    isSound = isSound && call.callee < values && call.result < values
    isSound = isSound && call.arguments.range.upperBound <= facts.arguments.count
  }
  for literal in facts.literals { isSound = isSound && literal.offset <= literal.end }
  #expect(isSound, "\(String(decoding: bytes, as: UTF8.self))", sourceLocation: sourceLocation)
}

@Test(arguments: nasty)
func `a file that ends anywhere gives sound facts`(_ language: Language, _ code: String) throws {
  let bytes = [UInt8](code.utf8)
  for end in stride(from: 0, through: bytes.count, by: 3) {
    try check(Array(bytes[..<end]), language)
  }
}

@Test(arguments: nasty)
func `a file with changed bytes gives sound facts`(_ language: Language, _ code: String) throws {
  let alphabet = [UInt8]("(){}[]<>;:,.*&#\"'\\@^=? \n+-aX1".utf8)
  var seed: UInt64 = 42
  func next(_ bound: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(bound))
  }
  for _ in 0..<200 {
    var bytes = [UInt8](code.utf8)
    for _ in 0...next(4) {
      let index = next(bytes.count)
      switch next(3) {
      case 0: bytes[index] = alphabet[next(alphabet.count)]
      case 1: bytes.remove(at: index)
      default: bytes.insert(alphabet[next(alphabet.count)], at: index)
      }
    }
    try check(bytes, language)
  }
}

private let nests: [(String, String)] = [
  ("(", ")"), ("{", "}"), ("[", "]"), ("f(", ")"), ("[a b:", "]"), ("@[", "]"), ("@{a:", "}"),
  ("^{", "}"), ("if (x) ", ""), ("if (x) {} else ", ""), ("a ? ", " : b"), ("a = ", ""), ("!", ""),
  ("*", ""), ("(T)", ""), ("sizeof ", ""), ("struct {", "} x;"), ("for (;;) ", ""), ("do ", ""),
  ("a < ", ""), ("({", "})"), ("x ? y : ", ""), ("int (", ")"), ("a + ", ""), ("a.", ""),
  ("a[", "]"),
  ("extern \"C\" {", "}"), ("#if A\n", "#endif\n"), ("T<", ">"), ("a::", ""), (")", ""), ("}", ""),
  ("[(", ""), ("a * ", ""), ("else ", ""), ("@interface A\n", "@end\n"), ("- (id)a { ", "}"),
  ("static ", ""), ("* const ", ""), ("(* ", ""), ("M(x) ", ""), ("a b ", ""), ("- (", ""),
  ("@property ", ""), ("template <", ""), ("struct a ", ""), ("a (*", ""), ("\"a\" b ", ""),
]

@Test(arguments: nests)
func `nesting without end overflows no stack`(_ open: String, _ close: String) throws {
  let deep = String(repeating: open, count: 2_000) + String(repeating: close, count: 2_000)
  for code in ["void f(void) { \(deep) }", deep, "int x = \(deep);", "#define X \(deep)\n"] {
    try check([UInt8](code.utf8), .objectiveC)
    try check([UInt8](code.utf8), .cPlusPlus)
  }
}

@Test func `what is nested too deeply is a gap`() throws {
  let code = "void f(void) { \(String(repeating: "(", count: 500))1; } int after;"
  let facts = try facts(of: code)
  #expect(facts.gaps.map { facts.names[$0.reason] } == ["nested too deeply"])
  #expect(facts.declarations.contains { facts.names[$0.name] == "after" })
}

@Test(arguments: [
  "", "\u{FEFF}int x;", "int x;\r\nint y;\r", "\0\0int x;", "//", "/*", "\"", "#", "#define",
])
func `odd files are read`(_ code: String) throws {
  try check([UInt8](code.utf8), .c)
}

@Test func `files are read in parallel with the same facts`() async throws {
  let expected = try read(nastyObjectiveC, as: .objectiveC).everything
  let all = try await withThrowingTaskGroup(of: String.self) { group in
    for _ in 0..<32 { group.addTask { try read(nastyObjectiveC, as: .objectiveC).everything } }
    return try await group.reduce(into: []) { $0.append($1) }
  }
  #expect(all.count == 32 && all.allSatisfy { $0 == expected })
}
