import Testing

/// ROPA119 through the whole pipeline: what is hashed or encrypted, and in which way.
@Suite struct WeakProtectionTests {
  private func findings(_ path: String, _ text: String) throws -> [String] {
    var files = soundShop
    files[path] = text
    return try checkFindings(files).filter { $0.hasPrefix("ROPA119") }
  }

  private static let user =
    "import CryptoKit\nimport CommonCrypto\nimport CryptoSwift\n"
    + "struct Client { var email, password, phoneNumber, accessToken: String }\n"

  @Test(arguments: [
    "_ = Insecure.SHA1.hash(data: Data(client.email.utf8))",
    "var hasher = Insecure.MD5(); hasher.update(data: Data(client.email.utf8))",
    "Data(client.email.utf8).withUnsafeBytes { _ = CC_MD5($0.baseAddress, 9, &digest) }",
    "_ = client.email.md5()",
    "_ = SHA256.hash(data: Data(client.password.utf8))",
    "_ = SHA256.hash(data: Data((client.password + salt).utf8))",
    "_ = SHA256.hash(data: Data(client.phoneNumber.utf8))",
    "_ = SHA256.hash(data: client.phoneNumber.lowercased().data(using: .utf8)!)",
    "let aes = try! AES(key: key, blockMode: ECB()); _ = aes.encrypt(client.email.bytes)",
    "CCCrypt(0, CCAlgorithm(kCCAlgorithm3DES), 1, key, 24, iv, client.email, 9, &out, 9, nil)",
    "CCCrypt(0, 0, CCOptions(kCCOptionPKCS7Padding | kCCOptionECBMode), key, 32, nil, "
      + "client.email, 9, &out, 9, nil)",
  ])
  func `data in a way to hash or encrypt that does not hold is found`(_ line: String) throws {
    let text = Self.user + "func seal(_ client: Client, _ salt: String) {\n\(line)\n}\n"
    #expect(try findings("Seal.swift", text) == ["ROPA119 Seal.swift:6"])
  }

  @Test(arguments: [
    // Of a file, with a key, with salt, of a random token, in a mode that holds, of what is no secret.
    "_ = Insecure.MD5.hash(data: try! Data(contentsOf: url))",
    "_ = HMAC<SHA256>.authenticationCode(for: Data(client.phoneNumber.utf8), using: key)",
    "_ = SHA256.hash(data: Data(\"\\(salt)\\(client.phoneNumber)\".utf8))",
    "_ = SHA256.hash(data: Data(client.phoneNumber.appending(salt).utf8))",
    "_ = SHA256.hash(data: Data(client.accessToken.utf8))",
    "_ = SHA256.hash(data: Data(client.email.utf8))",
    "_ = try! AES(key: key, blockMode: GCM(iv: iv)).encrypt(client.email.bytes)",
    "CCCrypt(0, CCAlgorithm(kCCAlgorithmAES), 1, key, 32, iv, client.email, 9, &out, 9, nil)",
    "_ = try! Bcrypt.hash(client.password)",
  ])
  func `data in a way that holds is not`(_ line: String) throws {
    let text = Self.user + "func seal(_ client: Client, _ salt: String) {\n\(line)\n}\n"
    #expect(try findings("Seal.swift", text) == [])
  }

  @Test(arguments: [
    ("MD5((unsigned char *)c->email, 9, out);", true),
    ("CC_SHA1(c->email, 9, out);", true),
    ("EVP_Digest(c->email, 9, out, 0, EVP_md5(), 0);", true),
    ("EVP_Digest(c->email, 9, out, 0, EVP_sha256(), 0);", false),
    ("EVP_DigestInit_ex(ctx, EVP_sha1(), 0); EVP_DigestUpdate(ctx, c->email, 9);", true),
    ("EVP_DigestInit_ex(ctx, EVP_sha256(), 0); EVP_DigestUpdate(ctx, c->email, 9);", false),
    ("EVP_DigestInit_ex(ctx, EVP_sha256(), 0); EVP_DigestUpdate(ctx, c->password, 9);", true),
    (
      "EVP_EncryptInit_ex(x, EVP_des_cbc(), 0, k, v); EVP_EncryptUpdate(x, out, n, c->email, 9);",
      true
    ),
    (
      "EVP_EncryptInit_ex(x, EVP_aes_256_gcm(), 0, k, v); EVP_EncryptUpdate(x, out, n, c->email, 9);",
      false
    ),
    ("EVP_DigestInit_ex(other, EVP_md5(), 0); EVP_DigestUpdate(ctx, c->email, 9);", false),
  ])
  func `libraries of C are known by what they were set up with`(
    _ line: String, _ isFound: Bool
  ) throws {
    let text = """
      struct client { char *email; char *password; };
      void seal(struct client *c, void *ctx, void *other, void *x, void *out, void *k, void *v, int *n) {
      \(line)
      }

      """
    #expect(try findings("seal.c", text) == (isFound ? ["ROPA119 seal.c:3"] : []))
  }
}
