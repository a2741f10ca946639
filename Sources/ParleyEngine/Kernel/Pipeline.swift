import ParleyRules

/// Who is called for what, compiled once for a mask: an obstacle that is off, or that has nothing to say on a
/// question, costs nothing.
final class Pipeline: Sendable {
  /// A module with its owner, boxed so that walking a list copies no existential.
  final class Member: Sendable {
    let owner: Owner
    let module: any Module
    init(_ entry: Roster.Entry) {
      owner = entry.owner
      module = entry.module
    }
  }

  let weighing: [[Member]]
  /// Who has the last word on a question, if anybody.
  let closing: [[Member]]
  /// The questions whose terms count in a question: those it includes, then itself.
  let chains: [[QuestionNumber]]
  let resolving: [[Member]]
  let responding: [[Member]]
  let advancing: [[Member]]
  let reviewing: [Member]
  /// What the key of an order begins with, by verb.
  let orderKeys: [Key]
  /// Who may move which number.
  let rights: Rights

  init(_ roster: Roster, _ mask: Mask, isBackwards: Bool) {
    let vocabulary = roster.vocabulary
    rights = Rights(vocabulary, mask)
    let members = roster.entries.map { Member($0) }
    func table<Item>(_ count: Int, _ wishes: [(Item, Int)], _ place: (Item) -> Int) -> [[Member]] {
      var table = Array(repeating: [Member](), count: count)
      for (item, entry) in wishes.sorted(by: { $0.1 < $1.1 }) {
        let member = members[entry]
        guard mask.contains(member.owner) else { continue }
        if table[place(item)].last !== member { table[place(item)].append(member) }
      }
      guard isBackwards else { return table }
      // The core speaks first either way: obstacles may read its subtotal.
      return table.map { list in
        list.filter { $0.owner == .core } + list.filter { $0.owner != .core }.reversed()
      }
    }
    weighing = table(
      vocabulary.questions.count, vocabulary.weighing.map { ($0.question, $0.entry) }
    ) { Int($0.number) }
    closing = table(
      vocabulary.questions.count, vocabulary.closing.map { ($0.question, $0.entry) }
    ) { Int($0.number) }
    resolving = table(vocabulary.verbs.count, vocabulary.resolving.map { ($0.verb, $0.entry) }) {
      Int($0.number)
    }
    responding = table(
      vocabulary.happenings.count, vocabulary.responding.map { ($0.happening, $0.entry) }
    ) { Int($0.number) }
    advancing = table(Step.allCases.count, vocabulary.advancing.map { ($0.step, $0.entry) }) {
      Int($0.rawValue)
    }
    reviewing = vocabulary.reviewing.sorted().map { members[$0] }.filter {
      mask.contains($0.owner)
    }
    orderKeys = vocabulary.verbs.map { Key("order", $0.id) }
    chains = vocabulary.questions.indices.map {
      vocabulary.questions[$0].includes + [QuestionNumber(number: UInt16($0))]
    }
  }

  /// The odds of a question, gathered from all who weigh it.
  /// - Parameters:
  ///   - order: the order for which it is asked; whoever may not know it does not see it.
  ///   - keepsTerms: whether the ledger will be read, or the sum alone.
  func odds(
    _ question: QuestionNumber, _ subject: Subject, _ world: World, _ lens: Lens,
    for order: OrderInHand? = nil, log: ReadLog?, keepsTerms: Bool = true
  ) -> Odds {
    var odds = Odds(log: log, keepsTerms: keepsTerms || log != nil)
    let looking = log == nil ? lens : lens.on(world, log: log)
    log?.begin(for: world.vocabulary.standsFirst(question) ? subject.a : .none)
    let isOpen = order?.isOpen(to: world.vocabulary[question].decider, of: subject) ?? false
    let order = isOpen ? order : nil
    for link in chains[Int(question.number)] {
      let asked = Asked(Matter(question: link, subject: subject), through: looking, for: order)
      for member in weighing[Int(link.number)] {
        log?.clear()
        odds.owner = member.owner
        member.module.weigh(asked, &odds)
      }
      for member in closing[Int(link.number)] {
        log?.clear()
        // The last word leans on whatever it speaks to.
        log?.lean(on: odds.terms.filter { $0.friction > 0 })
        odds.owner = member.owner
        let asked = Asked(
          asked.matter, through: looking, friction: Arithmetic.clamped(odds.friction), for: order)
        member.module.close(asked, &odds)
      }
    }
    return odds
  }
}
