import GRDB

extension SessionFile {
  /// Sets the pass-phrase of a seat, or takes it away.
  /// - Throws: why it could not be written; the seat asks for what it asked before.
  public func setPassPhrase(
    _ phrase: String?, of seat: String, rounds: Int = PassPhrase.usualRounds
  ) throws(SessionFileProblem) {
    let kept = phrase.map { PassPhrase($0, rounds: rounds) }
    try SessionFileProblem.told(at: path) {
      try queue.write { database in
        try database.execute(sql: "DELETE FROM pass_phrase WHERE seat = ?", arguments: [seat])
        guard let kept else { return }
        try database.execute(
          sql: "INSERT INTO pass_phrase (seat, salt, rounds, hash) VALUES (?, ?, ?, ?)",
          arguments: [seat, hexadecimal(kept.salt), kept.rounds, hexadecimal(kept.hash)])
      }
    }
  }

  /// The pass-phrase of a seat, if it has one.
  /// - Throws: `.damaged`, or why the file cannot be read.
  public func passPhrase(of seat: String) throws(SessionFileProblem) -> PassPhrase? {
    let path = path
    return try SessionFileProblem.told(at: path) {
      try queue.read { database -> PassPhrase? in
        let row = try Row.fetchOne(
          database, sql: "SELECT salt, rounds, hash FROM pass_phrase WHERE seat = ?",
          arguments: [seat])
        guard let row else { return nil }
        guard let salt = bytes(hexadecimal: try row.text("salt")),
          let hash = bytes(hexadecimal: try row.text("hash")), hash.count == 32,
          case let rounds = try row.integer("rounds") as Int, (1...1_000_000).contains(rounds)
        else { throw SessionFileProblem.damaged(path, what: "the pass-phrase of \(seat)") }
        return PassPhrase(salt: salt, rounds: rounds, hash: hash)
      }
    }
  }
}
