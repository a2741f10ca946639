/// The inputs of a session as a chain of hashes: each link stands for everything up to it.
enum Chain {
  /// The link of an input after the link before it, as 64 hexadecimal digits.
  static func link(after last: String, _ fields: [String]) -> String {
    var hash = SHA256()
    hash.update(last.utf8)
    for field in fields {
      // The length keeps two fields apart whatever they hold.
      hash.update(" \(field.utf8.count):".utf8)
      hash.update(field.utf8)
    }
    return hexadecimal(hash.finish())
  }
}
