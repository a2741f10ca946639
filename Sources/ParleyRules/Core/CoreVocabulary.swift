extension Vocabulary.Build {
  /// The core's words, before any module has declared a thing.
  static var core: Vocabulary.Build {
    var build = Vocabulary.Build()
    build.kinds = KindDeclaration.core
    build.quantities = QuantityDeclaration.core
    build.questions = QuestionDeclaration.core
    build.terms = TermDeclaration.core
    build.happenings = HappeningDeclaration.core
    build.verbs = VerbDeclaration.core
    build.fields = FieldDeclaration.core
    return build
  }
}

extension FieldDeclaration {
  private static func field(
    _ section: String, _ name: String, _ quantity: Quantity, _ shape: FieldShape = .value
  ) -> FieldDeclaration {
    FieldDeclaration(
      section: section, name: name, quantity: quantity, shape: shape, owner: .core)
  }

  /// The fields of the core's sections.
  static let core: [FieldDeclaration] = [
    field("actors", "kind", .actorKind), field("actors", "camp", .camp),
    field("actors", "norms-champion", .champion), field("actors", "income", .income),
    field("actors", "budget", .budget), field("actors", "capital", .capital),
    field("actors", "hurt", .hurt), field("actors", "attack", .attack),
    field("actors", "defence", .defence), field("actors", "forensics", .forensics),
    field("actors", "strikes", .strikes), field("actors", "spies", .spies),
    field("actors", "accuses", .accuses), field("actors", "tables", .tables),
    field("actors", "suspects", .suspects, .list), field("actors", "rivals", .rivals, .list),
    field("assets", "owner", .assetOwner), field("assets", "status", .assetStatus),
    field("assets", "cross-border", .crossBorder), field("assets", "shield", .shield),
    field("forums", "rule", .rule), field("forums", "chairs", .chairs, .map),
    field("forums", "key", .key, .list), field("measures", "function", .function),
    field("measures", "number", .measureNumber), field("measures", "catalogue", .catalogue),
    field("measures", "interest", .interest, .map), field("measures", "forbids", .forbids),
    field("measures", "forums", .measureForums, .list),
  ]
}
