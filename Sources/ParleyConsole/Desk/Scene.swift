import ParleyEngine
import ParleyRules

/// What lines are read and printed against: one viewer's world, and the names of things in it.
///
/// It holds no truth, so nothing made from it can betray any.
public struct Scene {
  /// The viewer's world.
  public let lens: Lens
  /// What the campaign names; what the viewer may not know is kept out by `lens` and by `isWhite`.
  public let names: Names
  /// All modules, those that are switched off included.
  public let roster: Roster
  /// Which of them are on.
  public let mask: Mask
  /// The reader's language.
  public let language: Language
  /// What people wrote, as far as the viewer has read it.
  let text: (Row) -> String
  /// The viewer runs the exercise and knows what is still to come.
  let isWhite: Bool
  /// For the white cell: the rows that everybody knows, in the order in which the public learned of
  /// them.
  let publicOrder: (Kind) -> [Row]

  /// A scene from its parts: a playout has no view of a seat to make it of. `text` gives what stands behind a row of
  /// words.
  public init(
    lens: Lens, names: Names, roster: Roster, mask: Mask, language: Language,
    isWhite: Bool = false, publicOrder: @escaping (Kind) -> [Row] = { _ in [] },
    text: @escaping (Row) -> String
  ) {
    self.publicOrder = publicOrder
    self.lens = lens
    self.names = names
    self.roster = roster
    self.mask = mask
    self.language = language
    self.isWhite = isWhite
    self.text = text
  }

  /// The scene of a seat.
  public init(
    _ view: SeatView, in language: Language, isWhite: Bool = false,
    publicOrder: @escaping (Kind) -> [Row] = { _ in [] }
  ) {
    self.init(
      lens: view.lens, names: view.names, roster: view.roster, mask: view.mask,
      language: language, isWhite: isWhite, publicOrder: publicOrder, text: view.text)
  }

  /// The same world for a reader of another language.
  func read(in language: Language) -> Scene {
    Scene(
      lens: lens, names: names, roster: roster, mask: mask, language: language, isWhite: isWhite,
      publicOrder: publicOrder, text: text)
  }

  var vocabulary: Vocabulary { roster.vocabulary }

  /// A text in the reader's language.
  func say(_ text: Text) -> String { text[language] }

  /// Whether what belongs to an owner is on in this game.
  func isOn(_ owner: Owner) -> Bool { mask.contains(owner) }

  /// Rows of what the campaign names, as its author ordered them.
  func inAuthorsOrder(_ kind: Kind, _ rows: [Row]) -> [Row] {
    names.inAuthorsOrder(kind).filter { rows.contains($0) }
  }

  /// A happening with the list among its arguments as the author ordered it.
  func inAuthorsOrder(_ happening: Event) -> Event {
    names.inAuthorsOrder(happening, vocabulary[happening.kind])
  }

  /// The lines of a ledger, those that say the same of several things as the author ordered them.
  func inAuthorsOrder(_ terms: [Term]) -> [Term] { names.inAuthorsOrder(terms, vocabulary) }

  /// The rows of a kind that may be spoken of, in the order people know them.
  func rows(_ kind: Kind) -> [Row] {
    switch kind {
    case .inject, .objective, .lesson: isWhite ? names.inAuthorsOrder(kind) : []
    case _ where !isOn(vocabulary[kind].owner): []
    case _ where vocabulary.isFixed(kind): names.inAuthorsOrder(kind)
    case _ where isWhite: lens.rows(kind).sorted { number(kind, $0) < number(kind, $1) }
    default: lens.rows(kind)
    }
  }
}

// MARK: Handles

extension Scene {
  /// What is typed for a thing: the id of what the campaign names, else a letter and the seat's own
  /// number for it. `i4` is an incident everybody knows and `c3` a charge that everybody heard; `x2` and `y1` are those
  /// that only few know.
  public func handle(_ kind: Kind, _ row: Row) -> String {
    guard row.exists else { return "" }
    if vocabulary.isFixed(kind) { return names.id(kind, row) }
    if kind == .incident {
      let number = lens[.publicNumber, row]
      return number > 0 ? "i\(number)" : "x\(row.number + 1)"
    }
    if kind == .accusation {
      let number = lens[.chargeNumber, row]
      return number > 0 ? "c\(number)" : "y\(row.number + 1)"
    }
    return vocabulary[kind].letter.map { "\($0)\(number(kind, row))" } ?? ""
  }

  /// The number of a thing of play, from 1. Texts and agreements are known to all, so the white
  /// cell calls them by the number that everybody reads on the projector; its own rows follow the
  /// truth, which has another order.
  func number(_ kind: Kind, _ row: Row) -> Int {
    if isWhite, kind == .proposal || kind == .agreement,
      let place = publicOrder(kind).firstIndex(of: row)
    {
      return place + 1
    }
    return Int(row.number) + 1
  }

  /// The thing a handle stands for, as far as the viewer knows.
  public func row(_ kind: Kind, handle: String) -> Row? {
    let word = Spelling.folded(handle)
    return rows(kind).first { self.handle(kind, $0) == word }
  }

  /// What a charge is about: who answers it may name the charge, and means the incident.
  func incident(ofCharge handle: String) -> Row? {
    row(.accusation, handle: handle).map { lens.row(.accusedOf, $0) }
  }

  /// The measures that bear a bare catalogue number: it names one only where it is one.
  func measures(numbered word: String) -> [Row] {
    guard let number = Int32(word) else { return [] }
    return rows(.measure).filter { lens[.measureNumber, $0] == number }
  }
}

// MARK: Titles

extension Scene {
  /// What people call a thing, in the reader's language.
  public func title(_ kind: Kind, _ row: Row) -> String {
    guard row.exists else { return "" }
    switch kind {
    case .text: return words(row)
    case .proposal: return titled(handle(.proposal, row), proposal: row)
    case .agreement:
      return titled(handle(.agreement, row), proposal: lens.row(.agreementProposal, row))
    case .measure:
      return "\(names.id(.measure, row)) \"\(say(names.title(.measure, row)))\""
    case _ where vocabulary.isFixed(kind):
      let title = say(names.title(kind, row))
      return title.isEmpty ? names.id(kind, row) : title
    default:
      let handle = handle(kind, row)
      return handle.isEmpty ? "\(say(vocabulary[kind].title)) \(number(kind, row))" : handle
    }
  }

  /// What somebody wrote. Things that its words name bear the campaign's title, which every reader gets in their own
  /// language.
  private func words(_ row: Row) -> String {
    var words = text(row)
    for said in vocabulary.offers {
      guard let kind = vocabulary.rowKind(of: said) else { continue }
      let title = names.title(kind, lens.row(said, row))
      guard !title.isEmpty else { continue }
      words = words.replacing(title.english, with: say(title), maxReplacements: 1)
    }
    return words
  }

  /// What a thing is called within a sentence, in the reader's language: with its article, where the
  /// campaign gives it one.
  func called(_ kind: Kind, _ row: Row) -> String {
    guard kind == .actor || vocabulary[kind].section != nil,
      let called = names.entry(kind, row)?.called, !called.isEmpty
    else { return title(kind, row) }
    return say(called)
  }

  /// Whether a thing takes the plural in the reader's language; `nil` for what never does.
  func areSeveral(_ kind: Kind, _ row: Row) -> Bool? {
    kind == .actor ? names.entry(kind, row)?.plural.contains(language) : nil
  }

  /// What a text is called by those who tabled it. A text of the campaign bears the campaign's title,
  /// which every reader gets in their own language; one without a title is called after its first measure.
  func name(ofProposal row: Row) -> String {
    let given = text(lens.row(.proposalTitle, row))
    guard given.isEmpty else { return names.textTitle(given, language) }
    let measures = lens.clauses(of: row).map { lens.row(.clauseMeasure, $0) }
    return inAuthorsOrder(.measure, measures).first.map { say(names.title(.measure, $0)) } ?? ""
  }

  /// The names a text goes by, in every language.
  private func names(ofProposal row: Row) -> [String] {
    let recorded = text(lens.row(.proposalTitle, row))
    return Language.allCases.map { names.textTitle(recorded, $0) }
  }

  private func titled(_ handle: String, proposal: Row) -> String {
    let name = name(ofProposal: proposal)
    return name.isEmpty ? handle : "\(handle) \"\(name)\""
  }

  /// The meanings of a word for a thing of that kind.
  func meanings(_ kind: Kind, among rows: [Row]) -> [Meaning] {
    rows.map { row in
      var titles: [String] = []
      if vocabulary.isFixed(kind) {
        let title = names.title(kind, row)
        titles = [title.english, title.dutch]
      } else if kind == .proposal {
        titles = names(ofProposal: row)
      } else if kind == .agreement {
        titles = names(ofProposal: lens.row(.agreementProposal, row))
      }
      return Meaning(row.number, handle(kind, row), titles)
    }
  }
}
