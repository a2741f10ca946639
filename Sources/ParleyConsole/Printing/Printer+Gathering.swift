import ParleyRules

/// What several did alike is one piece of news: thirty lines about who keeps which agreement are five.
extension Printer {
  /// The happenings as they came; those that are told in one sentence stand together, in the place of the first.
  func gathered(_ happenings: [Happening]) -> [[Happening]] {
    var groups: [[Happening]] = []
    for happening in happenings {
      // Who is told of twice did it twice: that is another sentence.
      let place = groups.firstIndex { group in
        !group.contains { $0.arguments == happening.arguments }
          && group.first.map { areAlike($0, happening) } ?? false
      }
      if let place { groups[place].append(happening) } else { groups.append([happening]) }
    }
    return groups
  }

  private func areAlike(_ one: Happening, _ other: Happening) -> Bool {
    let declared = scene.vocabulary[one.kind]
    guard let gathered = declared.gathered, one.kind == other.kind,
      one.audience == other.audience
    else { return false }
    return declared.arguments.indices.allSatisfy { $0 == gathered || one[$0] == other[$0] }
  }

  /// Several in a row: "A, B and C".
  func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let before = names.dropLast().joined(separator: ", ")
    return Filling.fill(scene.say(Text("{0} and {1}", nl: "{0} en {1}")), [before, last])
  }
}
