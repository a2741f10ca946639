import ParleyRules

/// The ids and titles of everything the campaign names, and their rows.
///
/// Rows are numbered by id, so splitting or reordering campaign files changes nothing; a display rank keeps
/// the author's order.
public struct Names: Sendable {
  private let ids: [[String]]
  private let named: [[Campaign.Named]]
  private let ranks: [[Int]]
  /// The keys of all fixed rows, kind by kind.
  let keys: [[Key]]
  /// The titles of the campaign's own texts, by what the record calls them.
  private let scripted: [String: Text]
  /// The author's words behind the numbers of a quantity, by the quantity's id.
  private let groups: [String: [String]]

  /// Numbers everything the campaign names; verbs, which the vocabulary names, keep their own numbers.
  public init(_ campaign: Campaign, _ vocabulary: Vocabulary) {
    let titles = campaign.injects.flatMap(\.effects).compactMap { effect in
      if case .propose(_, _, _, _, let title) = effect { title } else { nil }
    }
    groups = campaign.groups
    scripted = Dictionary(titles.map { ($0.english, $0) }) { first, _ in first }
    var lists: [[Campaign.Named]] = Array(repeating: [], count: vocabulary.kinds.count)
    lists[Int(Kind.actor.number)] = campaign.actors
    lists[Int(Kind.asset.number)] = campaign.assets
    lists[Int(Kind.forum.number)] = campaign.forums
    lists[Int(Kind.measure.number)] = campaign.measures
    lists[Int(Kind.inject.number)] = campaign.injects.map {
      Campaign.Named(id: $0.id, title: $0.headline, about: $0.text, source: $0.source)
    }
    lists[Int(Kind.objective.number)] = campaign.objectives.map {
      Campaign.Named(id: $0.id, title: $0.title)
    }
    lists[Int(Kind.lesson.number)] = campaign.lessons.map {
      Campaign.Named(id: $0.id, title: Text(same: $0.id))
    }
    var sorted: [[Campaign.Named]] = []
    var ranks: [[Int]] = []
    for list in lists {
      let order = list.indices.sorted { list[$0].id < list[$1].id }
      sorted.append(order.map { list[$0] })
      ranks.append(order)
    }
    // Verbs keep the order of their numbers: that is how orders name them.
    sorted[Int(Kind.verb.number)] = vocabulary.verbs.map {
      Campaign.Named(id: $0.id, title: $0.help)
    }
    ranks[Int(Kind.verb.number)] = Array(vocabulary.verbs.indices)
    named = sorted
    ids = sorted.map { $0.map(\.id) }
    self.ranks = ranks
    keys = sorted.indices.map { kind in
      sorted[kind].map { Key(vocabulary.kinds[kind].id, $0.id) }
    }
  }

  /// The row of an id.
  public func row(_ kind: Kind, _ id: String) -> Row? {
    let list = ids[Int(kind.number)]
    var (low, high) = (0, list.count)
    if kind == .verb { return list.firstIndex(of: id).map { Row($0) } }
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low] == id ? Row(low) : nil
  }

  /// The id of a row; empty for none.
  public func id(_ kind: Kind, _ row: Row) -> String {
    let list = ids[Int(kind.number)]
    return list.indices.contains(Int(row.number)) ? list[Int(row.number)] : ""
  }

  /// The title of a row; empty for none.
  public func title(_ kind: Kind, _ row: Row) -> Text { entry(kind, row)?.title ?? "" }

  /// The title of a text on the table. The record keeps one for all readers; where the campaign wrote
  /// it, each reads it in their own language.
  public func textTitle(_ recorded: String, _ language: Language) -> String {
    scripted[recorded]?[language] ?? recorded
  }

  /// The author's word behind a number of a quantity; `nil` where the campaign gave none.
  public func word(_ quantity: QuantityDeclaration, _ number: Int32) -> String? {
    let place = Int(number) - 1
    guard let words = groups[quantity.id], words.indices.contains(place) else { return nil }
    return words[place]
  }

  /// All that the campaign says of a row.
  public func entry(_ kind: Kind, _ row: Row) -> Campaign.Named? {
    let list = named[Int(kind.number)]
    return list.indices.contains(Int(row.number)) ? list[Int(row.number)] : nil
  }

  /// The rows of a kind in the author's order.
  public func inAuthorsOrder(_ kind: Kind) -> [Row] {
    let ranks = ranks[Int(kind.number)]
    return ranks.indices.sorted { ranks[$0] < ranks[$1] }.map { Row($0) }
  }
}
