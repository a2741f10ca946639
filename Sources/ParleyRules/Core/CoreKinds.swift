/// The kinds that all rules share, numbered as they are listed.
enum CoreKind: UInt8, CaseIterable {
  // Fixed: their rows come from the campaign.
  case actor, asset, forum, measure, inject, objective, lesson, verb
  // Of play: their rows come to be, and are known to some.
  case incident, trace, dossier, foothold, accusation, proposal, clause, agreement, text

  var isFixed: Bool { rawValue <= CoreKind.verb.rawValue }

  /// What records call it is the name of the case.
  var declaration: KindDeclaration {
    KindDeclaration("\(self)", title, isFixed: isFixed, letter: letter)
  }

  private var title: Text {
    switch self {
    case .actor: Text("actor", nl: "actor")
    case .asset: Text("asset", nl: "doelwit")
    case .forum: Text("forum", nl: "forum")
    case .measure: Text("measure", nl: "maatregel")
    case .inject: Text("inject", nl: "inject")
    case .objective: Text("objective", nl: "doelstelling")
    case .lesson: Text("lesson", nl: "les")
    case .verb: Text("order", nl: "opdracht")
    case .incident: Text("incident", nl: "incident")
    case .trace: Text("trace", nl: "spoor")
    case .dossier: Text("dossier", nl: "dossier")
    case .foothold: Text("foothold", nl: "steunpunt")
    case .accusation: Text("accusation", nl: "beschuldiging")
    case .proposal: Text("text", nl: "tekst")
    case .clause: Text("clause", nl: "bepaling")
    case .agreement: Text("agreement", nl: "afspraak")
    case .text: Text("words", nl: "woorden")
    }
  }

  private var letter: Character? {
    switch self {
    case .incident: "i"
    case .trace: "t"
    case .accusation: "c"
    case .proposal: "p"
    case .agreement: "a"
    default: nil
    }
  }
}

extension Kind {
  init(_ kind: CoreKind) { self.init(number: kind.rawValue) }
  package static let actor = Kind(.actor)
  package static let asset = Kind(.asset)
  package static let forum = Kind(.forum)
  package static let measure = Kind(.measure)
  package static let inject = Kind(.inject)
  package static let objective = Kind(.objective)
  package static let lesson = Kind(.lesson)
  package static let verb = Kind(.verb)
  package static let incident = Kind(.incident)
  package static let trace = Kind(.trace)
  package static let dossier = Kind(.dossier)
  package static let foothold = Kind(.foothold)
  package static let accusation = Kind(.accusation)
  package static let proposal = Kind(.proposal)
  package static let clause = Kind(.clause)
  package static let agreement = Kind(.agreement)
  package static let text = Kind(.text)
}
