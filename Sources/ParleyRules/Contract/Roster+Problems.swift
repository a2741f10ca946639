extension Roster {
  /// What is wrong with what the modules declare: mistakes of a rule author, found before anybody plays.
  /// Empty where all is well.
  public var problems: [String] {
    duplicates + outOfReach + vocabulary.strayOffers
      + vocabulary.quantities.flatMap(problems) + vocabulary.verbs.flatMap(problems)
      + vocabulary.happenings.flatMap(problems) + parameterProblems + strayIDs
      + vocabulary.levers.flatMap { problems($0.lever, of: $0.owner) }
      + (entries.count > 56 ? ["\(entries.count) modules are more than the 56 a roster holds"] : [])
  }

  private func problems(_ quantity: QuantityDeclaration) -> [String] {
    var found: [String] = []
    if !quantity.range.contains(quantity.neutral) {
      found.append("\(quantity.id): its neutral value \(quantity.neutral) lies outside its range")
    }
    if quantity.isOnCard, quantity.first == nil {
      found.append("\(quantity.id): a number of the whole game stands on nobody's card")
    }
    if let second = quantity.second, !vocabulary[second].isFixed {
      found.append("\(quantity.id): the second kind of a pair must be a fixed one")
    }
    return found
  }

  private func problems(_ verb: VerbDeclaration) -> [String] {
    var found: [String] = []
    if verb.slots.count > 16 { found.append("\(verb.id): more than 16 slots") }
    let names = verb.slots.map(\.name)
    if !verb.mainSlots.allSatisfy(verb.slots.indices.contains) {
      found.append("\(verb.id): a main slot that it does not have")
    }
    found += unfilled(verb.sentence, names).map { "\(verb.id): the echo names no slot {\($0)}" }
    return found
  }

  private func problems(_ happening: HappeningDeclaration) -> [String] {
    var found: [String] = []
    if happening.arguments.count > 6 { found.append("\(happening.id): more than six arguments") }
    found += happening.sentences.flatMap { unfilled($0, happening.arguments.map(\.name)) }
      .map { "\(happening.id): the sentence names no argument {\($0)}" }
    found += tellerProblems(happening) + numberProblems(happening)
    return found
  }

  /// Two forms by number need something that is one or several: a thing, or a count.
  private func numberProblems(_ happening: HappeningDeclaration) -> [String] {
    let words = happening.arguments.compactMap { argument in
      if case .word = argument.unit { argument.name } else { nil }
    }
    let chosen: [String] = happening.sentences.flatMap { places($0.english) + places($0.dutch) }
      .filter { $0.contains("|") }.map { String($0.prefix { $0 != "|" }) }
    return words.filter(chosen.contains)
      .map { "\(happening.id): {\($0)} is a word and has no number to choose a form by" }
  }

  /// Where each value of a word has a sentence of its own, the word must be there, and no value more
  /// or less.
  private func tellerProblems(_ happening: HappeningDeclaration) -> [String] {
    guard let teller = happening.teller else {
      return happening.sentences.count == 1
        ? [] : ["\(happening.id): no argument says which of its sentences holds"]
    }
    guard case .word(let words) = happening.arguments[teller].unit,
      words.count == happening.sentences.count
    else {
      return [
        "\(happening.id): its sentences are not those of {\(happening.arguments[teller].name)}"
      ]
    }
    return []
  }

  private var parameterProblems: [String] {
    vocabulary.parameters.filter { vocabulary[$0.quantity].source.isEmpty }
      .map {
        "\(vocabulary[$0.quantity].id): a parameter needs a source, or \"designer's judgement\""
      }
  }

  /// Ids of an obstacle that do not begin with its own: two obstacles could claim one.
  private var strayIDs: [String] {
    let ids =
      vocabulary.quantities.map { ($0.owner, $0.id) }
      + vocabulary.questions.map { ($0.owner, $0.id) }
      + vocabulary.happenings.map { ($0.owner, $0.id) }
    let claimed = Set(vocabulary.claims.map { vocabulary[$0.quantity].id })
    return ids.filter { owner, name in
      owner.number >= Owner.firstModule && !claimed.contains(name)
        && !name.hasPrefix(id(of: owner) + ".")
    }.map { owner, name in "\(name): its id must begin with \(id(of: owner))." }
  }

  /// A lever turns a parameter of the obstacle's own, within its range.
  private func problems(_ lever: Lever, of owner: Owner) -> [String] {
    let turned = vocabulary[lever.parameter]
    var found: [String] = []
    if !vocabulary.parameters.contains(where: {
      $0.quantity == lever.parameter && $0.owner == owner
    }) {
      found.append("\(turned.id): a lever must turn a parameter of its own")
    }
    if lever.low >= lever.high || !turned.range.contains(lever.low)
      || !turned.range.contains(lever.high)
    {
      found.append(
        "\(turned.id): its lever goes from \(lever.low) to \(lever.high), out of its range")
    }
    return found
  }

  /// The places of a sentence, in either language, that no name fills, or whose forms are not two.
  private func unfilled(_ sentence: Text, _ names: [String]) -> [String] {
    [sentence.english, sentence.dutch].flatMap(places).filter { place in
      let parts = place.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      return ![1, 3].contains(parts.count) || !names.contains(parts[0])
    }
  }

  private func places(_ sentence: String) -> [String] {
    var found: [String] = []
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      found.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return found
  }
}
