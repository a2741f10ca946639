import ParleyEngine
import ParleyRules

/// Pass-phrases: choosing one, and giving one.
extension Console {
  /// A pass-phrase that is being chosen.
  struct Choosing {
    /// Whose it will be.
    let owner: Seat
    /// The seat that was asked for, where choosing came in between.
    let next: Seat?
    /// What was typed the first time: nobody can see what they type.
    var first: String?
  }

  /// How often a person may type a pass-phrase before the prompt gives up.
  static let phraseTries = 3

  // MARK: Giving one

  /// Asks for the pass-phrase of a seat. A script gives it as its next line.
  func askForPhrase(of next: Seat, left: Int = Console.phraseTries) {
    waiting = .phrase(for: next, left: left)
    tellPhraseAsked(of: next)
  }

  /// Takes what was typed for a pass-phrase.
  ///
  /// A person who mistypes it is asked again, or the next attempt would land at the prompt, to be
  /// read by all and kept in the history. Enter alone gives up; a script has one attempt.
  func give(phrase: String, for next: Seat, left: Int) throws {
    if phrases.opens(next, with: phrase) { return take(next) }
    if isInteractive, left > 1, !phrase.isEmpty { askForPhrase(of: next, left: left - 1) }
    throw Refusal.wrongPhrase
  }

  // MARK: Choosing one

  /// `phrase SEAT` sets or clears the pass-phrase of a seat, `phrase` says which seats have one.
  func phrase(_ word: String?) throws {
    guard let word else { return tellPhrases() }
    let owner = try seat(word)
    guard owner != .everybody else { throw Refusal.openToAll }
    choose(Choosing(owner: owner, next: nil))
  }

  func choose(_ choosing: Choosing) {
    waiting = .newPhrase(choosing)
    tellPhraseAsked(of: choosing.owner)
  }

  /// Takes what was typed for a new pass-phrase. A person types it twice; a script, which can be
  /// read, once.
  func give(newPhrase line: String, _ choosing: Choosing) throws {
    if let first = choosing.first, first != line {
      choose(Choosing(owner: choosing.owner, next: choosing.next))
      throw Refusal.phrasesDiffer
    }
    if isInteractive, choosing.first == nil, !line.isEmpty {
      return choose(Choosing(owner: choosing.owner, next: choosing.next, first: line))
    }
    if choosing.owner == .white { wasAskedForPhrase = true }
    if !line.isEmpty || phrases.has(choosing.owner) {
      try phrases.keep(line.isEmpty ? nil : line, for: choosing.owner)
    }
    guard let next = choosing.next else { return tellPhrases() }
    try sit(at: next)
  }

  func prompt(_ choosing: Choosing) -> String {
    if choosing.first != nil {
      return say(Text("The same once more:", nl: "Nog eens dezelfde:")) + " "
    }
    if choosing.owner == .white {
      return say(
        Text(
          "Choose a pass-phrase for the white cell (Enter for none):",
          nl: "Kies een wachtzin voor de spelleiding (Enter voor geen):")) + " "
    }
    return say(
      Text(
        "Choose a pass-phrase for {0} (Enter for none):",
        nl: "Kies een wachtzin voor {0} (Enter voor geen):"), said(choosing.owner)) + " "
  }

  // MARK: Saying so

  /// For programs, which see no prompt.
  private func tellPhraseAsked(of owner: Seat) {
    answers.append(
      Answer("asks", [("slot", "pass-phrase"), ("seat", .string(name(of: owner)))], []))
  }

  private func tellPhrases() {
    let owners = [Seat.white] + session.seats.map { Seat.team($0) }
    let rows = owners.map { owner in
      let state =
        phrases.has(owner)
        ? Text("asks for a pass-phrase", nl: "vraagt een wachtzin")
        : Text("open to all", nl: "voor iedereen open")
      return [Span(said(owner)), Span(say(state), .quiet)]
    }
    answers.append(
      Answer(
        "phrases",
        [("set", .strings(owners.filter { phrases.has($0) }.map { name(of: $0) }))],
        layout.table(rows, indent: 2)))
  }
}

extension Refusal {
  static let wrongPhrase = Refusal(
    "wrong-phrase", Text("That is not the pass-phrase.", nl: "Dat is niet de wachtzin."))
  static let phrasesDiffer = Refusal(
    "phrases-differ",
    Text("These two differ; choose once more.", nl: "Deze twee verschillen; kies opnieuw."))
  static let openToAll = Refusal(
    "open-to-all",
    Text("The projector is for everybody.", nl: "De projector is voor iedereen."))
}
