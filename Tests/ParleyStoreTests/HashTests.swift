import Testing

@testable import ParleyStore

/// Against the published vectors.
@Suite("Hashes")
struct HashTests {
  @Test(
    "SHA-256, vectors of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func vectors(_ text: String, _ expected: String) {
    #expect(hexadecimal(SHA256.hash(text.utf8)) == expected)
  }

  @Test("a message of any length around the block size hashes the same in one piece and in many")
  func pieces() {
    for length in 50...130 {
      let bytes = (0..<length).map { UInt8($0) }
      var hash = SHA256()
      for byte in bytes { hash.update([byte]) }
      #expect(hash.finish() == SHA256.hash(bytes))
    }
  }

  @Test("PBKDF2 with HMAC-SHA-256: the vectors with salt 'salt' and 1, 2 and 4096 rounds")
  func derivation() {
    let vectors = [
      (1, "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b"),
      (2, "ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43"),
      (4096, "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a"),
    ]
    for (rounds, expected) in vectors {
      let found = PassPhrase.derive("password", salt: Array("salt".utf8), rounds: rounds)
      #expect(hexadecimal(found) == expected)
    }
  }

  @Test("a phrase matches itself and nothing else, and two of the same are kept differently")
  func phrases() {
    let (one, two) = (PassPhrase("schuit", rounds: 10), PassPhrase("schuit", rounds: 10))
    #expect(one.matches("schuit"))
    #expect(!one.matches("Schuit"))
    #expect(!one.matches(""))
    #expect(one.hash != two.hash)
  }

  @Test("two fields never hash like one, whatever they hold")
  func chain() {
    #expect(Chain.link(after: "", ["ab", "c"]) != Chain.link(after: "", ["a", "bc"]))
    #expect(Chain.link(after: "", ["a 1:b"]) != Chain.link(after: "", ["a", "b"]))
    #expect(Chain.link(after: "", [""]) != Chain.link(after: "", []))
  }
}
