import SourceModel
import Testing

private let declarations: [Snippet] = [
  Snippet(
    "struct user { char *email; int age, *ages; char name[64]; };",
    "structure user", "field user.email: char *", "field user.age: int", "field user.ages: int *",
    "field user.name: char[64]"),
  Snippet(
    "typedef struct { const char *phone; } Contact;",
    "field Contact.phone: const char *", "structure Contact"),
  Snippet(
    "typedef struct contact { long id; } Contact, *ContactRef;",
    "structure contact", "field contact.id: long", "typeAlias Contact: struct contact",
    "typeAlias ContactRef: struct contact *"),
  Snippet(
    "struct s { struct { int a; }; union { int b; float c; } u; };",
    "structure s", "field s.a: int", "field s.u.b: int", "field s.u.c: float", "union s.u",
    "field s.u: union u"),
  Snippet(
    "struct s { unsigned flag : 1, : 0, other : 2; };",
    "structure s", "field s.flag: unsigned", "field s.other: unsigned"),
  Snippet(
    "struct s { int (*callback)(void *data, int); char *(*get)(void); };",
    "structure s", "field s.callback: int (*)(void *data, int)", "field s.get: char * (*)(void)"),
  Snippet(
    "struct node; union u; enum color { RED = 1, GREEN };",
    "structure node forward", "union u forward", "enumeration color", "enumCase color.RED = 1",
    "enumCase color.GREEN"),
  Snippet(
    "struct __attribute__((packed)) PACKED p { int x; } __attribute__((aligned(4)));",
    "structure p", "field p.x: int"),
  Snippet(
    "static const char *host = \"a\" \"b\\x41\\n\\101\"; extern int port;",
    "variable host: const char * = \"abA\nA\"", "variable port: int forward"),
  Snippet(
    "int add(int a, const char *b, ...); static inline void run(void) { }",
    "function add: int forward", "parameter add.a: int", "parameter add.b: const char *",
    "parameter add....", "function run: void"),
  Snippet(
    "#define A(...) f(__VA_ARGS__)\n#define B(x, ...) x\n#define C(x, y...) y\n",
    "macroDefinition A", "parameter A.__VA_ARGS__", "macroDefinition B", "parameter B.x",
    "parameter B.__VA_ARGS__", "macroDefinition C", "parameter C.x", "parameter C.y"),
  Snippet(
    "API_EXPORT int WINAPI f(struct user *u, int) NO_THROW;",
    "function f: int forward", "parameter f.u: struct user *", "parameter f.?: int"),
  Snippet(
    "int old(a, b) char *a; int b; { return b; }",
    "function old: int", "parameter old.a: char *", "parameter old.b: int"),
  Snippet(
    "main(int argc, char **argv) { }", "function main", "parameter main.argc: int",
    "parameter main.argv: char **"),
  Snippet(
    "typeof(x) a = x, *b = &x; __auto_type c = x;", "variable a = x", "variable b = x",
    "variable c = x"),
  Snippet(
    "typedef void (*handler)(int); typedef unsigned long id_t; typedef int compare(int);",
    "typeAlias handler: void (*)(int)", "typeAlias id_t: unsigned long", "typeAlias compare: int"),
  Snippet(
    "#define HOST \"api.example.org\"\n#define PORT 8080\n#define GUARD\n#define F(x) g(x)",
    "macroDefinition HOST = \"api.example.org\"", "macroDefinition PORT = 8080",
    "macroDefinition GUARD", "macroDefinition F", "parameter F.x"),
  Snippet(
    "int x = 1, *y = &x, z[2] = { 1, 2 };",
    "variable x: int = 1", "variable y: int * = x", "variable z: int[2] = {1, 2}"),
  Snippet(
    "enum { A = 1 << 2, B = A } mode;",
    "enumCase mode.A = (1, 2)", "enumCase mode.B = A", "enumeration mode",
    "variable mode: enum mode"),
  Snippet(
    "typedef NS_ENUM(NSInteger, Color) { ColorRed, ColorBlue = 4 };",
    "enumeration Color: NSInteger", "enumCase Color.ColorRed", "enumCase Color.ColorBlue = 4"),
]

@Test(arguments: declarations)
func `declarations are read with owner, type and initial value`(_ snippet: Snippet) throws {
  #expect(try read(snippet.code).declarations == snippet.expected)
}

private let withoutHeaders: [Snippet] = [
  Snippet(
    "struct user { GHashTable *t; time_t born; STAILQ_ENTRY(user) next; uint8_t key[KEY_LEN]; };",
    "structure user", "field user.t: GHashTable *", "field user.born: time_t",
    "field user.next: STAILQ_ENTRY(user)", "field user.key: uint8_t[KEY_LEN]"),
  Snippet(
    "static gboolean f(GHashTable *t, CURL *c, size_t n, FILE *const restrict out) { return TRUE; }",
    "function f: gboolean", "parameter f.t: GHashTable *", "parameter f.c: CURL *",
    "parameter f.n: size_t", "parameter f.out: FILE *"),
  Snippet(
    "void f(void) { CURL *curl = curl_easy_init(); gchar **parts, *first; uint32_t n = 3; }",
    "function f: void", "variable f.curl: CURL * = curl_easy_init()",
    "variable f.parts: gchar **", "variable f.first: gchar *", "variable f.n: uint32_t = 3"),
  Snippet(
    "static RETSIGTYPE handler(int n); my_inline tag_t const *t_next(tag_t const *t);",
    "function handler: RETSIGTYPE forward", "parameter handler.n: int",
    "function t_next: my_inline tag_t const * forward", "parameter t_next.t: tag_t const *"),
  Snippet(
    "G_BEGIN_DECLS\nG_DEFINE_TYPE(Foo, foo, G_TYPE_OBJECT)\nGObject *make(void) G_GNUC_CONST;",
    "function make: GObject * forward"),
  Snippet(
    "json_t *get(a_t a)\n{\n  foo_t b;\n  for (size_t i = 0; i < 3; i++) { bar_t *c = a; }\n}",
    "function get: json_t *", "parameter get.a: a_t", "variable get.b: foo_t",
    "variable get.i: size_t = 0", "variable get.c: bar_t * = a"),
  Snippet(
    "void f(int a, int b) { a * b; a = b; g(a) * b; struct user *u; user_t (*fp)(int) = 0; }",
    "function f: void", "parameter f.a: int", "parameter f.b: int",
    "variable f.u: struct user *", "variable f.fp: user_t (*)(int) = 0"),
]

@Test(arguments: withoutHeaders)
func `types of headers that are missing are read as written`(_ snippet: Snippet) throws {
  #expect(try read(snippet.code).declarations == snippet.expected)
}

private let objectiveC: [Snippet] = [
  Snippet(
    """
    @interface User : NSObject <NSCoding, NSCopying> {
      @private NSString *_email;
    }
    @property (nonatomic, copy, nullable) NSString *name, *phone;
    @property (class, readonly) User *current;
    @property (nonatomic, copy) void (^done)(NSError *error);
    - (instancetype)initWithEmail:(NSString *)email phone:(nullable NSString *)number;
    + (User *)anyone;
    @end
    """,
    "class User <NSObject> <NSCoding> <NSCopying>", "field User._email: NSString *",
    "property User.name: NSString *", "property User.phone: NSString *",
    "property User.current: User * static", "property User.done: void (^)(NSError *error)",
    "function User.initWithEmail:phone:: instancetype forward",
    "parameter User.initWithEmail:phone:.email [initWithEmail]: NSString *",
    "parameter User.initWithEmail:phone:.number [phone]: NSString *",
    "function User.anyone: User * static forward"),
  Snippet(
    """
    @protocol Sender <NSObject>
    @required
    - (void)send:(NSData *)data;
    @optional
    @property NSUInteger count;
    @end
    @class A, B; @protocol P;
    """,
    "interface Sender <NSObject>", "function Sender.send:: void required",
    "parameter Sender.send:.data [send]: NSData *",
    "property Sender.count: NSUInteger required", "class A forward", "class B forward",
    "interface P forward"),
  Snippet(
    """
    @interface User () @property NSString *secret; @end
    @implementation User
    @synthesize name = _name;
    static int counter = 0;
    - (void)log { NSString *mail = _email; }
    void helper(id x) { }
    @end
    """,
    "extension User: User", "property User.secret: NSString *", "extension User: User",
    "variable counter: int = 0", "function User.log: void",
    "variable User.log.mail: NSString * = _email", "function helper: void",
    "parameter helper.x: id"),
  Snippet(
    "NS_ASSUME_NONNULL_BEGIN\nFOUNDATION_EXPORT NSString * const Key;\nNS_ASSUME_NONNULL_END",
    "variable Key: NSString *"),
  Snippet(
    "typedef void (^Handler)(NSArray<NSString *> *_Nullable names);",
    "typeAlias Handler: void (^)(NSArray<NSString *> *_Nullable names)"),
]

@Test(arguments: objectiveC)
func `Objective-C declarations are read without an SDK`(_ snippet: Snippet) throws {
  #expect(try read(snippet.code, as: .objectiveC, path: "a.m").declarations == snippet.expected)
}

@Test func `C++ classes, namespaces and constructors are read`() throws {
  let code = """
    namespace app { template <typename T> class Account : public Base<T>, private Log {
    public:
      explicit Account(const std::string &email) : email_(email) {}
      ~Account() = default;
      std::vector<std::string> phones() const override;
    private:
      std::string email_; static int count;
    }; }
    void app::Account::save() { auto copy = email_; }
    """
  #expect(
    try read(code, as: .cPlusPlus, path: "a.cpp").declarations == [
      "class Account <Base<T>> <Log>", "function Account.Account",
      "parameter Account.Account.email: const std::string &", "function Account.Account forward",
      "function Account.phones: std::vector<std::string> forward",
      "field Account.email_: std::string", "field Account.count: int static",
      "function save: void", "variable save.copy = email_",
    ])
}
