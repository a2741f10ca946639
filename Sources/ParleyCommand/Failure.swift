import ParleyRules
import ParleyStore

/// Why a command ends before its time.
struct Failure: Error {
  /// A problem in the input.
  static let input: Int32 = 1
  /// Wrong usage.
  static let usage: Int32 = 2
  /// A bug of ours.
  static let bug: Int32 = 70

  let message: Text
  let code: Int32

  init(_ code: Int32, _ message: Text) {
    self.code = code
    self.message = message
  }

  /// A word on the command line that stands for nothing, with the one that was probably meant.
  static func unknown(
    _ what: Text, _ word: String, among known: [String], code: Int32 = Failure.usage
  ) -> Failure {
    let list = known.isEmpty ? "-" : known.joined(separator: ", ")
    if let nearest = Nearest.word(to: word, among: known) {
      return Failure(
        code,
        Text(
          "There is no \(what.english) '\(word)'. Did you mean '\(nearest)'?",
          nl: "Er is geen \(what.dutch) '\(word)'. Bedoelde u '\(nearest)'?"))
    }
    return Failure(
      code,
      Text(
        "There is no \(what.english) '\(word)'. There is: \(list).",
        nl: "Er is geen \(what.dutch) '\(word)'. Er is: \(list)."))
  }
}

/// Does something with session files; what goes wrong with one is a problem in the input.
func withFiles<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let problem as SessionFileProblem {
    throw Failure(Failure.input, problem.message)
  }
}
