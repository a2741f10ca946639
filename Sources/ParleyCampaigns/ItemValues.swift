import ParleyRules

extension Item {
  // MARK: Numbers

  /// A whole number within a range.
  public func integer(in range: ClosedRange<Int>) -> Int? {
    let wanted = Text(
      "a whole number from \(range.lowerBound) to \(range.upperBound)",
      nl: "een geheel getal van \(range.lowerBound) tot en met \(range.upperBound)")
    guard case .scalar(let text) = entry.content else {
      refuseType(wanted)
      return nil
    }
    switch Decimal.read(text, places: 0) {
    case .value(let value) where range.contains(value): return value
    case .value, .tooLarge: refuseRange(text, wanted)
    case .tooFine: refuse(.value, "number", complaint(text, wanted))
    case .notANumber(let better): refuseNumber(wanted, better)
    }
    return nil
  }

  /// A decimal number, read digit by digit into units of a tenth, a hundredth or a thousandth.
  ///
  /// - Parameters:
  ///   - places: how many decimals may be written; also the unit of the answer.
  ///   - range: in that unit.
  ///   - step: in that unit; the answer is a multiple of it.
  public func decimal(places: Int, in range: ClosedRange<Int>, step: Int = 1) -> Int? {
    let (low, high) = (
      Decimal.written(range.lowerBound, places: places),
      Decimal.written(range.upperBound, places: places)
    )
    let wanted = Text(
      "a number from \(low) to \(high)", nl: "een getal van \(low) tot en met \(high)")
    guard case .scalar(let text) = entry.content else {
      refuseType(wanted)
      return nil
    }
    switch Decimal.read(text, places: places) {
    case .value(let value) where !range.contains(value): refuseRange(text, wanted)
    case .value(let value) where value % max(step, 1) != 0: refuseStep(text, step, places)
    case .value(let value): return value
    case .tooLarge: refuseRange(text, wanted)
    case .tooFine(let digits): refuseDigits(text, digits, places)
    case .notANumber(let better): refuseNumber(wanted, better)
    }
    return nil
  }

  private func complaint(_ text: String, _ wanted: Text) -> Text {
    Text(
      "\(name.english) is \(text), but should be \(wanted.english)",
      nl: "\(name.dutch) is \(text), maar hoort \(wanted.dutch) te zijn")
  }

  private func refuseRange(_ text: String, _ wanted: Text) {
    refuse(.value, "range", complaint(text, wanted))
  }

  private func refuseStep(_ text: String, _ step: Int, _ places: Int) {
    let written = Decimal.written(step, places: places)
    refuse(
      .value, "number",
      Text(
        "\(name.english) is \(text), but goes in steps of \(written)",
        nl: "\(name.dutch) is \(text), maar gaat in stappen van \(written)"))
  }

  private func refuseDigits(_ text: String, _ digits: Int, _ places: Int) {
    refuse(
      .value, "digits",
      Text(
        "\(text) has \(digits) decimals; \(name.english) takes at most \(places)",
        nl: "\(text) heeft \(digits) decimalen; \(name.dutch) neemt er hoogstens \(places)"),
      hint: Text("nothing is rounded for you", nl: "er wordt niets voor u afgerond"))
  }

  private func refuseNumber(_ wanted: Text, _ better: String?) {
    refuseType(wanted, hint: better.map { Text("write \($0)", nl: "schrijf \($0)") })
  }

  // MARK: Words

  /// True or false, and no other word for it.
  public func flag() -> Bool? {
    if case .scalar("true") = entry.content { return true }
    if case .scalar("false") = entry.content { return false }
    let meant: String? =
      if case .scalar(let text) = entry.content {
        switch text.lowercased() {
        case "yes", "on", "ja", "y", "true", "1": "true"
        case "no", "off", "nee", "n", "false", "0": "false"
        default: nil
        }
      } else { nil }
    refuseNumber(Text("true or false", nl: "true of false"), meant)
    return nil
  }

  /// A word out of a list.
  public func word(among words: [String]) -> String? {
    guard let text = string() else { return nil }
    if words.contains(text) { return text }
    refuse(
      .value, "word",
      Text(
        "\(name.english) cannot be \(Item.quoted(text))",
        nl: "\(name.dutch) kan niet \(Item.quoted(text)) zijn"),
      hint: log.hint { Names.hint(for: text, among: words) })
    return nil
  }

  /// The id of something that the campaign defines.
  public func reference(to names: Names) -> String? {
    guard let text = string() else { return nil }
    return checked(text, in: names, at: entry.place) ? text : nil
  }

  /// A mapping whose keys are ids of things that the campaign defines.
  public func pairs(by names: Names) -> [(id: String, item: Item)] {
    pairs().filter { checked($0.id, in: names, at: $0.item.place) }
  }

  private func checked(_ id: String, in names: Names, at place: Place) -> Bool {
    if names.contains(id) { return true }
    guard names.isComplete else { return false }
    log.error(
      .reference, "unknown", at: place,
      Text(
        "there is no \(names.what.english) \(Item.quoted(id))",
        nl: "er is geen \(names.what.dutch) \(Item.quoted(id))"),
      hint: decimalComma(id) ?? log.hint { names.hint(for: id) },
      about: "\(names.what.english) \(id)")
    return false
  }

  /// A decimal comma between braces or brackets makes two values of one number.
  private func decimalComma(_ id: String) -> Text? {
    guard !id.isEmpty, id.allSatisfy(\.isNumber) else { return nil }
    return Text(
      "a number takes a point and no comma: 1.5", nl: "een getal krijgt een punt en geen komma: 1.5"
    )
  }

  // MARK: Containers

  /// The items of a list; nothing written is an empty list.
  public func list() -> [Item] {
    switch entry.content {
    case .sequence(let entries):
      return entries.enumerated().map { rank, entry in
        Item(
          entry,
          name: Text(
            "item \(rank + 1) of \(name.english)", nl: "deel \(rank + 1) van \(name.dutch)"),
          log: log)
      }
    case .null: return []
    default:
      refuseType(
        Text("a list", nl: "een lijst"),
        hint: Text(
          "write [one, two], or a line each with a dash",
          nl: "schrijf [een, twee], of per regel een streepje"))
      return []
    }
  }

  /// The keys and values of a mapping with keys of the author's; nothing written is an empty mapping.
  public func pairs() -> [(id: String, item: Item)] {
    switch entry.content {
    case .mapping(let pairs): return pairs.map { ($0.key, Item($0, log: log)) }
    case .null: return []
    default:
      refuseType(
        Text("a mapping of names to values", nl: "een reeks namen met waarden"),
        hint: Text("write name: value, a line each", nl: "schrijf naam: waarde, per regel een"))
      return []
    }
  }

  /// Things that this mapping defines: each key is checked to be an id. A key that is none is told and
  /// passed over.
  public func definitions() -> [(id: String, item: Item)] {
    pairs().filter { id, item in
      if Item.isId(id) { return true }
      log.error(.value, "id", at: item.place, Item.idComplaint(id), hint: Item.idHint(id))
      return false
    }
  }

  /// Reads a mapping with known keys; when `read` returns, keys that it did not ask for are told.
  /// - Parameter orEmpty: whether nothing written counts as a mapping without keys.
  public func fields<Value>(orEmpty: Bool = false, _ read: (Fields) -> Value?) -> Value? {
    let pairs: [Entry.Pair]
    switch entry.content {
    case .mapping(let found): pairs = found
    case .null where orEmpty: pairs = []
    default:
      refuseType(
        Text("a mapping with keys", nl: "een reeks sleutels met waarden"),
        hint: Text("write key: value, a line each", nl: "schrijf sleutel: waarde, per regel een"))
      return nil
    }
    let fields = Fields(pairs, of: self)
    let value = read(fields)
    fields.close()
    return value
  }
}
