import ParleyRules

/// What reads well piece by piece and still cannot be played.
extension CampaignLoader {
  func checkSense() {
    checkForums()
    checkSittings()
    checkProhibitions()
    checkVictims()
    checkUnnamed()
    checkKeys()
    checkDisclosures()
    checkWaiting()
  }

  func place(_ kind: Kind, _ id: String) -> Place {
    places[kind]?[id] ?? Place(file: folder.file)
  }

  // MARK: Victims

  /// Whoever has something that can be attacked needs somebody to suspect.
  private func checkVictims() {
    var told: Set<String> = []
    for asset in result.assets {
      guard let owner = owners[asset.id], told.insert(owner).inserted else { continue }
      guard suspects[owner] == nil, isRead(owner) else { continue }
      log.error(
        .sense, "suspects", at: place(.actor, owner),
        Text(
          "\(owner) can be a victim and suspects nobody",
          nl: "\(owner) kan slachtoffer zijn en verdenkt niemand"),
        hint: Text("list them: suspects: [...]", nl: "noem ze: suspects: [...]"))
    }
  }

  /// Whether the suspects of an actor could be read without complaint.
  private func isRead(_ id: String) -> Bool {
    guard let entry = folder.root["actors"]?[id] else { return false }
    guard let suspects = entry["suspects"] else { return entry.isComplete }
    if case .sequence(let items) = suspects.content { return items.isEmpty }
    return suspects.content == .null
  }

  /// Told where an inject is written: an incident that nobody could ever solve.
  func checkDeed(_ fields: Fields, _ deed: Inject.Deed) {
    let (culprit, asset, flag) = (deed.by, deed.at, deed.flag)
    guard let owner = owners[asset] else { return }
    let place = fields.item.place
    if deed.behind == culprit {
      log.warning(
        .sense, "itself", at: place,
        Text(
          "\(culprit) stands behind itself", nl: "\(culprit) zit achter zichzelf"),
        hint: Text(
          "leave `behind` out where nobody else had it done",
          nl: "laat `behind` weg als niemand anders het liet doen"))
    }
    if owner == culprit {
      log.warning(
        .sense, "itself", at: place,
        Text("\(culprit) owns \(asset) itself", nl: "\(culprit) is zelf eigenaar van \(asset)"))
    } else if let suspects = suspects[owner], !suspects.contains(culprit) {
      log.warning(
        .sense, "suspects", at: place,
        Text(
          "\(owner) does not suspect \(culprit), so it can never find out",
          nl: "\(owner) verdenkt \(culprit) niet en kan er dus nooit achter komen"),
        hint: Text(
          "add it to the suspects of \(owner)", nl: "voeg het toe aan de verdachten van \(owner)"))
    }
    if flag == culprit {
      log.warning(
        .sense, "itself", at: place,
        Text("the flag points at the culprit", nl: "de valse vlag wijst naar de dader"))
    }
  }

  // MARK: Keys

  /// Two names with one key would share their dice.
  private func checkKeys() {
    var seen: [Key: String] = [:]
    for (kind, ids) in places.sorted(by: { $0.key.number < $1.key.number }) {
      for id in ids.keys.sorted() {
        let name = "\(vocabulary[kind].id) \(id)"
        guard let other = seen.updateValue(name, forKey: Key(vocabulary[kind].id, id)) else {
          continue
        }
        log.error(
          .sense, "key", at: place(kind, id),
          Text(
            "\(name) and \(other) cannot be told apart by the dice",
            nl: "\(name) en \(other) zijn voor de dobbelstenen niet te onderscheiden"),
          hint: Text("give one of them another id", nl: "geef een van beide een ander id"))
      }
    }
  }

  // MARK: Disclosures

  private func checkDisclosures() {
    guard let first = disclosures.first else { return }
    let others = disclosures.count - 1
    log.warning(
      .sense, "disclosure", at: first.place,
      Text(
        "this inject comes when something secret is so, and gives that away"
          + (others > 0 ? " (as \(others) more do)" : ""),
        nl: "deze inject komt als iets geheims waar is, en verraadt dat"
          + (others > 0 ? " (net als \(others) andere)" : "")),
      hint: Text(
        "if that is meant, write discloses: true in each",
        nl: "schrijf er discloses: true bij als dat de bedoeling is"))
  }

  /// Whether a condition reads what not everybody may know.
  func readsHidden(_ condition: Condition) -> Bool {
    switch condition {
    case .turn, .believed, .fired, .named, .learned: return false
    // Whether others keep their word nobody is told.
    case .adopted(_, _, _, _, _, let isKept), .inForce(_, _, _, _, _, let isKept): return isKept
    case .all(let parts), .any(let parts): return parts.contains(where: readsHidden)
    case .not(let part): return readsHidden(part)
    case .ordered(_, let verb, _):
      let declared = verb.flatMap(vocabulary.verb).map { vocabulary[$0] }
      return !(declared?.purse.isFloor ?? false)
    case .happened(let scripted, _):
      // What is worth a headline everybody hears.
      return !vocabulary.happenings.contains { $0.id == scripted.what && $0.isHeadline }
    case .carriedOut, .wrong: return true
    case .accused(_, _, let way): return way != .public && way != .joint
    case .incident(_, _, let by, _): return by != nil
    case .level(let quantity, _, _, _, _):
      return vocabulary.quantity(named: quantity).map { vocabulary[$0].sight != .open } ?? false
    }
  }
}
