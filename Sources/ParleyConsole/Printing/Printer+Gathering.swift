import ParleyRules

/// What several did alike is one piece of news: thirty lines about who keeps which agreement are five.
extension Printer {
  /// The happenings as they came; those that are told in one sentence stand together, in the place of the first.
  func gathered(_ happenings: [Event]) -> [[Event]] {
    var groups: [[Event]] = []
    for happening in happenings where !happening.isCue {
      // Who is told of twice did it twice: that is another sentence.
      let place = groups.firstIndex { group in
        (Means(movedBy: happening.kind) != nil
          || !group.contains { $0.arguments == happening.arguments })
          && group.first.map { areAlike($0, happening) } ?? false
      }
      if let place { groups[place].append(happening) } else { groups.append([happening]) }
    }
    return groups
  }

  private func areAlike(_ one: Event, _ other: Event) -> Bool {
    if Means(movedBy: one.kind) != nil { return one.kind == other.kind && one[0] == other[0] }
    let declared = scene.vocabulary[one.kind]
    guard let gathered = declared.gathered, one.kind == other.kind,
      one.audience == other.audience
    else { return false }
    return declared.arguments.indices.allSatisfy { $0 == gathered || one[$0] == other[$0] }
  }

  /// What means came and went for, in one line that adds up: each reason with its sum, in the order
  /// in which reasons are declared.
  func moved(_ means: Means, by moves: [Event]) -> String {
    let sums = moves.reduce(into: [Int32: Int32]()) { $0[$1[2], default: 0] += $1[1] }
    let parts = sums.sorted { $0.key < $1.key }.map { cause, change in
      "\(Scales.signed(change)) (\(value(cause, .term)))"
    }
    let sentence =
      switch means {
      case .budget: Text("Your budget: {0}.", nl: "Uw budget: {0}.")
      case .capital: Text("Your capital: {0}.", nl: "Uw kapitaal: {0}.")
      }
    return Filling.fill(scene.say(sentence), [parts.joined(separator: ", ")])
  }

  /// Several in a row: "A, B and C".
  func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let before = names.dropLast().joined(separator: ", ")
    return Filling.fill(scene.say(Text("{0} and {1}", nl: "{0} en {1}")), [before, last])
  }
}

extension Event {
  /// A cue of one rule to another, kept on record: people read what follows from it.
  fileprivate var isCue: Bool { kind == .incidentOccurred || kind == .investigated }
}
