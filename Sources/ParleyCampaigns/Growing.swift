import ParleyRules
import Yams

/// Turns the parser's nodes into entries: raw text only, every shortcut of YAML that hides what is
/// meant refused, and a budget on size and depth.
struct Growing {
  /// The most values in one file.
  static let most = 200_000
  /// The deepest anything may lie.
  static let deepest = 40

  let source: Source
  let log: Diagnostics
  private var count = 0
  private var isSpent = false

  init(_ source: Source, log: Diagnostics) {
    self.source = source
    self.log = log
  }

  /// The entry of a node whose lines count from `first`.
  mutating func entry(_ node: Node, from first: Int, depth: Int = 0) -> Entry {
    let place = place(of: node, from: first)
    count += 1
    guard count <= Growing.most else {
      refuseSize(place)
      return Entry(.broken, at: place)
    }
    guard depth <= Growing.deepest else {
      log.error(.syntax, "depth", at: place, Text("nested too deeply", nl: "te diep genest"))
      return Entry(.broken, at: place)
    }
    refuseAnchor(node, place)
    switch node {
    case .scalar(let scalar): return leaf(scalar, place)
    case .sequence(let nodes):
      refuseTag(nodes.tag, place)
      return Entry(.sequence(nodes.map { entry($0, from: first, depth: depth + 1) }), at: place)
    case .mapping(let mapping):
      refuseTag(mapping.tag, place)
      return branch(mapping, place, first, depth)
    case .alias: return Entry(.broken, at: place)
    }
  }

  private func place(of node: Node, from first: Int) -> Place {
    source.place(line: (node.mark?.line ?? 1) + first - 1, column: node.mark?.column ?? 1)
  }

  private mutating func refuseSize(_ place: Place) {
    if isSpent { return }
    isSpent = true
    log.error(
      .file, "too-large", at: place,
      Text("this file holds too many values to read", nl: "dit bestand bevat te veel waarden"),
      hint: Text(
        "split it over several files under parts:",
        nl: "verdeel het over meer bestanden onder parts:"))
  }

  // MARK: Scalars

  private func leaf(_ scalar: Node.Scalar, _ place: Place) -> Entry {
    let text = source.plain(scalar.string)
    guard scalar.style == .plain else { return Entry(.scalar(cleaned(text, place)), at: place) }
    refuseTag(scalar.tag, place)
    if source.isAlias(scalar.string) {
      refuseAlias(text, place)
      return Entry(.broken, at: place)
    }
    let isNull = ["", "~", "null", "Null", "NULL"].contains(text)
    return Entry(isNull ? .null : .scalar(cleaned(text, place)), at: place)
  }

  /// Escapes such as "\e" can still smuggle in what may not stand in the file itself.
  private func cleaned(_ text: String, _ place: Place) -> String {
    guard let bad = text.unicodeScalars.first(where: { Source.isForbidden($0) }) else {
      return text
    }
    Source.refuse(bad, at: place, log)
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { Source.isForbidden($0) ? " " : $0 }))
  }

  // MARK: Mappings

  private mutating func branch(
    _ mapping: Node.Mapping, _ place: Place, _ first: Int, _ depth: Int
  ) -> Entry {
    var pairs: [Entry.Pair] = []
    var seen: [String: Place] = [:]
    var isComplete = true
    for (key, value) in mapping {
      let keyPlace = self.place(of: key, from: first)
      guard let name = name(key, keyPlace) else {
        isComplete = false
        continue
      }
      let entry = entry(value, from: first, depth: depth + 1)
      if let earlier = seen[name] {
        refuseDuplicate(name, keyPlace, earlier)
        if let rank = pairs.firstIndex(where: { $0.key == name }) {
          pairs[rank] = pairs[rank].joined(with: entry)
        }
      } else {
        seen[name] = keyPlace
        pairs.append(Entry.Pair(key: name, place: keyPlace, value: entry))
      }
    }
    return Entry(.mapping(pairs), at: place, isComplete: isComplete)
  }

  private func name(_ key: Node, _ place: Place) -> String? {
    refuseAnchor(key, place)
    guard case .scalar(let scalar) = key else {
      log.error(
        .shape, "key", at: place,
        Text("a key must be a word", nl: "een sleutel moet een woord zijn"))
      return nil
    }
    let text = source.plain(scalar.string)
    if scalar.style == .plain, source.isAlias(scalar.string) {
      refuseAlias(text, place)
      return nil
    }
    if scalar.style == .plain, text == "<<" {
      refuseMerge(place)
      return nil
    }
    return cleaned(text, place)
  }

  // MARK: Refusals

  func refuseDuplicate(_ name: String, _ place: Place, _ earlier: Place) {
    log.error(
      .syntax, "duplicate", at: place,
      Text(
        "\"\(name)\" stands here for the second time; the first is on line \(earlier.line)",
        nl: "\"\(name)\" staat hier voor de tweede keer; de eerste staat op regel \(earlier.line)"),
      hint: Text("keep one of the two", nl: "houd een van de twee"))
  }

  private static let sayItTwice = Text(
    "YAML's shortcuts are not used in campaigns: write it out at both places",
    nl: "verkortingen van YAML doen in campagnes niet mee: schrijf het op beide plaatsen uit")

  private func refuseAnchor(_ node: Node, _ place: Place) {
    guard let anchor = node.anchor else { return }
    log.error(
      .shape, "alias", at: place,
      Text("the anchor &\(anchor.rawValue)", nl: "het anker &\(anchor.rawValue)"),
      hint: Growing.sayItTwice)
  }

  private func refuseAlias(_ text: String, _ place: Place) {
    let name = text.prefix { $0 != " " && $0 != "\n" }
    log.error(
      .shape, "alias", at: place,
      Text("\(name) points to another place", nl: "\(name) verwijst naar een andere plek"),
      hint: Text(
        "write it out at both places; if the star is part of a text, put the text in quotes",
        nl: "schrijf het op beide plaatsen uit; hoort de ster bij een tekst, zet die dan tussen "
          + "aanhalingstekens"))
  }

  private func refuseMerge(_ place: Place) {
    log.error(
      .shape, "alias", at: place,
      Text("<< merges another mapping in", nl: "<< voegt een andere verzameling in"),
      hint: Growing.sayItTwice)
  }

  private func refuseTag(_ tag: Tag, _ place: Place) {
    guard tag != .implicit else { return }
    log.error(
      .shape, "tag", at: place,
      Text("a type mark that starts with !", nl: "een typeaanduiding die met ! begint"),
      hint: Text(
        "write the value as it is; if the ! is part of a text, put the text in quotes",
        nl: "schrijf de waarde zoals hij is; hoort de ! bij een tekst, zet die dan tussen "
          + "aanhalingstekens"))
  }
}
