import ParleyEngine
import ParleyRules
import ParleyStore

/// Compares a record with what this program makes of the same inputs.
struct Verification {
  /// How far record and program agree.
  enum Verdict: Hashable {
    case same
    /// The inputs are as recorded; outcomes cannot be compared, because this program has more
    /// modules, and a digest depends on the numbering of all.
    case incomparable
    /// The first input (from 1) that is not what was recorded.
    case altered(Int)
    /// The first input after which the game came out differently.
    case differs(Int)
    /// The game before the first input is another.
    case differsFromStart
  }

  private let record: SessionRecord
  private let roster: Roster

  init(_ record: SessionRecord, _ roster: Roster) {
    self.record = record
    self.roster = roster
  }

  /// Whether all of the record is as it was played.
  func verdict() throws -> Verdict {
    if let number = record.firstAltered { return .altered(number) }
    let setting = try record.setting(roster)
    guard isComparable else { return .incomparable }
    let marks = record.marks.filter { $0.inputs <= record.inputs.count }
    // The digest takes in all events so far: once it differs, it does ever after.
    var (good, bad) = (-1, marks.count)
    if let last = marks.last, holds(last, setting) { return .same }
    while bad - good > 1 {
      let middle = (good + bad) / 2
      if holds(marks[middle], setting) { good = middle } else { bad = middle }
    }
    guard marks.indices.contains(bad) else { return .same }
    if marks[bad].inputs == 0 { return .differsFromStart }
    return .differs(good >= 0 ? marks[good].inputs + 1 : 1)
  }

  private var isComparable: Bool {
    Set(record.head.roster.map(\.id)) == Set(roster.entries.map(\.id))
  }

  private func holds(_ mark: Mark, _ setting: Setting) -> Bool {
    let inputs = Array(record.inputs.prefix(mark.inputs))
    let session = Session(setting, replaying: inputs, journal: MemoryJournal())
    return session.digest == mark.digest
  }

  /// Looks whether a session that was derived again stands where it was left.
  /// - Throws: a `Failure` that names the first difference.
  func checkEnd(_ session: Session) throws {
    let last = record.marks.last { $0.inputs == record.inputs.count }
    let isSameGame = !isComparable || last.map { $0.digest == session.digest } ?? true
    let isSame = record.firstAltered == nil && isSameGame
    if isSame { return }
    throw Failure(Failure.input, Verification.sentence(try verdict(), record, roster))
  }

  /// Modules whose rules have changed since: id, then, now.
  static func changes(_ record: SessionRecord, _ roster: Roster) -> [(String, Int, Int)] {
    record.head.roster.compactMap { one in
      guard let now = roster.entries.first(where: { $0.id == one.id })?.revision,
        now != one.revision
      else { return nil }
      return (one.id, one.revision, now)
    }
  }

  static func sentence(
    _ verdict: Verdict, _ record: SessionRecord, _ roster: Roster
  ) -> Text {
    let count = record.inputs.count
    switch verdict {
    case .same:
      return Text(
        "\(count) inputs derived again: every one as recorded.",
        nl: "\(count) invoeren opnieuw afgeleid: alle zoals vastgelegd.")
    case .incomparable:
      return Text(
        "No input was altered. Outcomes cannot be compared: this program has other rule modules.",
        nl: "Geen invoer is veranderd. Uitkomsten zijn niet te vergelijken: dit programma heeft "
          + "andere regelmodules.")
    case .altered(let number):
      return Text(
        "Input \(number) of \(record.path) was altered after it was recorded.",
        nl: "Invoer \(number) van \(record.path) is na vastlegging veranderd.")
    case .differs(let number):
      let fields =
        record.inputs.indices.contains(number - 1) ? record.inputs[number - 1].fields : []
      let input = fields.joined(separator: " ")
      return Text(
        "The first difference is at input \(number): \(input). \(because(record, roster).english)",
        nl:
          "Het eerste verschil is bij invoer \(number): \(input). \(because(record, roster).dutch)")
    case .differsFromStart:
      return Text(
        "The game differs before the first input. \(because(record, roster).english)",
        nl: "Het spel verschilt al voor de eerste invoer. \(because(record, roster).dutch)")
    }
  }

  private static func because(_ record: SessionRecord, _ roster: Roster) -> Text {
    let changes = changes(record, roster).map { "\($0) \($1) > \($2)" }.joined(separator: ", ")
    guard !changes.isEmpty else {
      return Text(
        "The rules bear the same revisions: that is a bug of ours.",
        nl: "De regels dragen dezelfde revisies: dat is een fout van ons.")
    }
    return Text(
      "These rules have changed since (revision then > now): \(changes).",
      nl: "Deze regels zijn sindsdien veranderd (revisie toen > nu): \(changes).")
  }
}
