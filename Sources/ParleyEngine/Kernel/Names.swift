import ParleyRules

/// The ids and titles of everything the campaign names, and their rows.
///
/// What a thing is called and where it stands in its file decide nothing. Each game draws its own lots: the key of
/// a thing is salted with the seed, and rows are numbered in the order of those keys. So whatever compares two keys or
/// two rows settles it by lot: otherwise in another game, alike in every telling of the same game, and untouched by
/// whoever stands beside the two. People read lists in the author's order, which knows nothing of the lots.
public struct Names: Sendable {
  /// How rows get their keys and numbers.
  package enum Numbering: Sendable {
    /// By lot, drawn for each game.
    case drawn
    /// By the alphabet, the same in every game. It is there to prove that the lots are needed.
    case alphabetical
  }

  /// What is the same in every game of a campaign.
  private let list: NameList
  /// Row by row, the place in the author's order, kind by kind.
  private let places: [[Int]]
  /// Place by place in the author's order, the row.
  private let rows: [[Row]]
  /// The keys of all fixed rows, kind by kind.
  let keys: [[Key]]

  /// Numbers everything the campaign names for one game; verbs, which the vocabulary names, keep their own numbers.
  /// - Parameter seed: the seed of the game's dice.
  public init(_ campaign: Campaign, _ vocabulary: Vocabulary, seed: UInt64) {
    self.init(NameList(campaign, vocabulary), seed: seed, .drawn)
  }

  init(_ list: NameList, seed: UInt64, _ numbering: Numbering) {
    self.list = list
    let salt = Key.mix(seed)
    var (places, rows, keys) = ([[Int]](), [[Row]](), [[Key]]())
    for kind in list.kinds {
      let own =
        numbering == .drawn ? kind.keys.map { Key(bits: Key.mix($0.bits ^ salt)) } : kind.keys
      let order =
        kind.isNumbered
        ? Array(own.indices)
        : numbering == .drawn ? own.indices.sorted { own[$0] < own[$1] } : kind.byID
      var numbers = Array(repeating: Row.none, count: order.count)
      for (number, place) in order.enumerated() { numbers[place] = Row(number) }
      places.append(order)
      rows.append(numbers)
      keys.append(order.map { own[$0] })
    }
    (self.places, self.rows, self.keys) = (places, rows, keys)
  }

  /// The same campaign, numbered for another game.
  func reseeded(_ seed: UInt64, _ numbering: Numbering) -> Names {
    Names(list, seed: seed, numbering)
  }

  /// The row of an id.
  public func row(_ kind: Kind, _ id: String) -> Row? {
    place(kind, id).map { row(kind, at: $0) }
  }

  /// Where an id stands in the author's order.
  func place(_ kind: Kind, _ id: String) -> Int? { list.kinds[Int(kind.number)].place(of: id) }

  /// The row of what stands at a place in the author's order; that place must exist.
  func row(_ kind: Kind, at place: Int) -> Row { rows[Int(kind.number)][place] }

  /// Where a row stands in the author's order, from 0: what a reader may know of it. Rows that the campaign does not
  /// name come last.
  public func rank(_ kind: Kind, _ row: Row) -> Int {
    written(kind, row) ?? .max
  }

  /// The id of a row; empty for none.
  public func id(_ kind: Kind, _ row: Row) -> String {
    // An order at the door asks for a handful of ids: the texts that the author wrote beside them are left alone.
    written(kind, row).map { list.kinds[Int(kind.number)].ids[$0] } ?? ""
  }

  /// The title of a row; empty for none.
  public func title(_ kind: Kind, _ row: Row) -> Text { entry(kind, row)?.title ?? "" }

  /// The title of a text on the table. The record keeps one for all readers; where the campaign wrote
  /// it, each reads it in their own language.
  public func textTitle(_ recorded: String, _ language: Language) -> String {
    list.scripted[recorded]?[language] ?? recorded
  }

  /// Other words of an inject than its own, the `n`-th of them from 1; `nil` where it has none.
  public func wording(_ inject: Row, _ n: Int) -> Inject.Wording? {
    guard let place = written(.inject, inject), list.otherwise[place].indices.contains(n - 1) else {
      return nil
    }
    return list.otherwise[place][n - 1]
  }

  /// The author's word behind a number of a quantity; `nil` where the campaign gave none.
  public func word(_ quantity: QuantityDeclaration, _ number: Int32) -> String? {
    let place = Int(number) - 1
    guard let words = list.groups[quantity.id], words.indices.contains(place) else { return nil }
    return words[place]
  }

  /// All that the campaign says of a row.
  public func entry(_ kind: Kind, _ row: Row) -> Campaign.Named? {
    written(kind, row).map { list.kinds[Int(kind.number)].named[$0] }
  }

  /// Where a row stands in the author's order; `nil` where the campaign does not name it.
  private func written(_ kind: Kind, _ row: Row) -> Int? {
    let places = places[Int(kind.number)]
    return places.indices.contains(Int(row.number)) ? places[Int(row.number)] : nil
  }

  /// The rows of a kind in the author's order.
  public func inAuthorsOrder(_ kind: Kind) -> [Row] { rows[Int(kind.number)] }

  /// A happening as people read it: a list among its arguments in the author's order.
  public func inAuthorsOrder(
    _ happening: Event, _ declared: HappeningDeclaration
  ) -> Event {
    guard let list = declared.list, case .row(let kind) = declared.arguments[list.lowerBound].unit
    else { return happening }
    var values = declared.arguments.indices.map { happening[$0] }
    // Places that are not filled have no rank, and stay behind.
    values[list].sort { rank(kind, Row($0)) < rank(kind, Row($1)) }
    return Event(
      happening.kind, values, to: happening.audience, cause: happening.cause)
  }

  /// Terms as people read them: those of one name that follow upon each other, each about another thing, in the author's
  /// order of those things.
  public func inAuthorsOrder(_ terms: [Term], _ vocabulary: Vocabulary) -> [Term] {
    var ordered: [Term] = []
    var start = terms.startIndex
    while start < terms.endIndex {
      let first = terms[start]
      let end =
        terms[start...].firstIndex { $0.name != first.name || $0.owner != first.owner }
        ?? terms.endIndex
      if let kind = vocabulary[first.name].about, vocabulary.isFixed(kind) {
        let places = (start..<end).sorted {
          (rank(kind, terms[$0].about), $0) < (rank(kind, terms[$1].about), $1)
        }
        ordered += places.map { terms[$0] }
      } else {
        ordered += terms[start..<end]
      }
      start = end
    }
    return ordered
  }

  /// The rows of all kinds in the author's order.
  var asWritten: [[Row]] { rows }
}

/// What the campaign names, in the author's order: made once, shared by all games of a setting.
final class NameList: Sendable {
  /// What the campaign names of one kind.
  struct OfKind: Sendable {
    let named: [Campaign.Named]
    let ids: [String]
    /// The keys of their names, before any game salts them.
    let keys: [Key]
    /// Their places in the order of the alphabet.
    let byID: [Int]
    /// Numbered by the vocabulary: that is how orders name verbs.
    let isNumbered: Bool

    /// Where an id stands in the author's order.
    func place(of id: String) -> Int? {
      var (low, high) = (0, byID.count)
      while low < high {
        let middle = (low + high) / 2
        if ids[byID[middle]] < id { low = middle + 1 } else { high = middle }
      }
      return low < byID.count && ids[byID[low]] == id ? byID[low] : nil
    }
  }

  let kinds: [OfKind]
  /// The titles of the campaign's own texts, by what the record calls them.
  let scripted: [String: Text]
  /// The author's words behind the numbers of a quantity, by the quantity's id.
  let groups: [String: [String]]
  /// What injects say where their own words do not hold, in the author's order of injects.
  let otherwise: [[Inject.Wording]]

  init(_ campaign: Campaign, _ vocabulary: Vocabulary) {
    otherwise = campaign.injects.map(\.otherwise)
    let effects = campaign.injects.flatMap(\.wordings).flatMap { $0.effects ?? [] }
    let titles = effects.compactMap { effect in
      if case .propose(_, _, _, _, let title, _) = effect { title } else { nil }
    }
    groups = Dictionary(
      campaign.groups.map { ($0.quantity, $0.words) }, uniquingKeysWith: { first, _ in first })
    scripted = Dictionary(titles.map { ($0.english, $0) }) { first, _ in first }
    var lists: [[Campaign.Named]] = Array(repeating: [], count: vocabulary.kinds.count)
    lists[Int(Kind.actor.number)] = campaign.actors
    lists[Int(Kind.asset.number)] = campaign.assets
    lists[Int(Kind.forum.number)] = campaign.forums
    lists[Int(Kind.measure.number)] = campaign.measures
    for things in campaign.things {
      guard let kind = vocabulary.kind(named: things.kind), vocabulary[kind].section != nil else {
        continue
      }
      lists[Int(kind.number)] = things.named
    }
    lists[Int(Kind.inject.number)] = campaign.injects.map {
      Campaign.Named(id: $0.id, title: $0.headline, about: $0.text, source: $0.source)
    }
    lists[Int(Kind.objective.number)] = campaign.objectives.map {
      Campaign.Named(id: $0.id, title: $0.title)
    }
    lists[Int(Kind.lesson.number)] = campaign.lessons.map {
      Campaign.Named(id: $0.id, title: Text(same: $0.id))
    }
    lists[Int(Kind.verb.number)] = vocabulary.verbs.map {
      Campaign.Named(id: $0.id, title: $0.help)
    }
    kinds = lists.enumerated().map { number, named in
      OfKind(
        named: named, ids: named.map(\.id),
        keys: named.map { Key(vocabulary.kinds[number].id, $0.id) },
        byID: named.indices.sorted { named[$0].id < named[$1].id },
        isNumbered: number == Int(Kind.verb.number))
    }
  }
}
