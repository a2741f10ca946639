import ParleyRules

/// Every name that a campaign defines, gathered before anything is read, so that sections may refer to
/// each other in any order.
struct Catalogue {
  /// The sections of things with names, with the kind of their rows.
  static let sections: [(name: String, kind: Kind)] = [
    ("actors", .actor), ("assets", .asset), ("forums", .forum), ("measures", .measure),
  ]

  let actors: Names
  let assets: Names
  let forums: Names
  let measures: Names
  let seats: Names
  let injects: Names
  let lessons: Names
  let modules: Names
  let verbs: Names
  /// What modules' own sections bring.
  let own: [Kind: Names]

  init(_ folder: Folder, roster: Roster) {
    func names(_ section: String, _ what: Text, isRequired: Bool = false) -> Names {
      let found = folder.sections.first { $0.key == section }
      let ids = found.map { Catalogue.ids($0.value) } ?? []
      let isWhole = found.map { Catalogue.isWhole($0.value) } ?? !isRequired
      return Names(what, ids, isComplete: isWhole && folder.isKnown(section))
    }
    actors = names("actors", Text("actor", nl: "actor"), isRequired: true)
    assets = names("assets", Text("asset", nl: "doelwit"))
    forums = names("forums", Text("forum", nl: "forum"))
    measures = names("measures", Text("measure", nl: "maatregel"))
    seats = names("seats", Text("seat", nl: "team"), isRequired: true)
    injects = names("injects", Text("inject", nl: "inject"))
    lessons = names("lessons", Text("lesson", nl: "les"))
    own = Dictionary(
      uniqueKeysWithValues: roster.vocabulary.sectionKinds.map { section, kind in
        (kind, names(section, roster.vocabulary[kind].title))
      })
    modules = Names(Text("obstacle", nl: "hindernis"), roster.obstacles.map(\.id))
    verbs = Names(Text("order", nl: "opdracht"), roster.vocabulary.verbs.map(\.id))
  }

  /// The names of a kind whose rows come from the campaign.
  func names(_ kind: Kind) -> Names? {
    switch kind {
    case .actor: actors
    case .asset: assets
    case .forum: forums
    case .measure: measures
    case .inject: injects
    case .lesson: lessons
    case .verb: verbs
    default: own[kind]
    }
  }

  /// The ids that a section defines: the keys of a mapping, or the `id:` of each item of a list. Where
  /// one is misspelled, the id that was meant.
  private static func ids(_ section: Entry) -> [String] {
    switch section.content {
    case .mapping(let pairs): return pairs.map { meant($0.key) }
    case .sequence(let items):
      return items.compactMap { item in
        if case .scalar(let id)? = item["id"]?.content { meant(id) } else { nil }
      }
    default: return []
    }
  }

  private static func meant(_ id: String) -> String { Item.isId(id) ? id : Item.kebab(id) }

  private static func isWhole(_ section: Entry) -> Bool {
    switch section.content {
    case .mapping, .null: section.isComplete
    case .sequence(let items): items.allSatisfy(\.isComplete)
    case .scalar, .broken: false
    }
  }
}
