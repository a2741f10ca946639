import ParleyRules

/// What reads well of a forum piece by piece and still cannot be: who sits there, for whom it speaks, and when.
extension CampaignLoader {
  /// The most blocs in a forum: more, and nobody can follow the count.
  static let mostBlocs = 5

  func checkForums() {
    guard catalogue.seats.isComplete, catalogue.actors.isComplete else { return }
    let about = Dictionary(
      grouping: result.cells.filter {
        [.chairs, .rule, .key, .guests, .forumScope].contains($0.quantity)
      }
    ) { $0.first ?? "" }
    for forum in result.forums { checkForum(forum.id, about[forum.id] ?? []) }
  }

  private func checkForum(_ id: String, _ cells: [Campaign.Cell]) {
    let chairs = cells.filter { $0.quantity == .chairs && $0.value > 0 }
    let written = folder.root["forums"]?[id]?["chairs"]?.pairs ?? []
    guard written.count(where: { $0.value.content != .scalar("0") }) == chairs.count else { return }
    let seats = Set(result.seats.map(\.actor))
    let blocs = chairs.filter { $0.value > 1 && !seats.contains($0.second ?? "") }
    if blocs.count > CampaignLoader.mostBlocs { refuseBlocs(id, blocs.count) }
    for chair in chairs where chair.value > 1 && seats.contains(chair.second ?? "") {
      refuseSeatedBloc(id, chair.second ?? "")
    }
    let rule = cells.first { $0.quantity == .rule }?.value
    if rule == DecisionRule.bilateral.rawValue, chairs.count != 2 { refusePair(id) }
    checkGuests(of: id, cells, isBilateral: rule == DecisionRule.bilateral.rawValue)
    let members = Set(chairs.compactMap(\.second))
    for key in cells where key.quantity == .key {
      if let actor = key.second, !members.contains(actor) { refuseStranger(id, actor) }
    }
  }

  private func refuseBlocs(_ forum: String, _ count: Int) {
    log.error(
      .sense, "blocs", at: place(.forum, forum),
      Text(
        "\(forum) has \(count) blocs; at most \(CampaignLoader.mostBlocs) can be followed",
        nl:
          "\(forum) heeft \(count) blokken; er zijn er hoogstens \(CampaignLoader.mostBlocs) te volgen"
      ),
      hint: Text("let one bloc hold more chairs", nl: "geef één blok meer zetels"))
  }

  private func refuseSeatedBloc(_ forum: String, _ actor: String) {
    log.error(
      .sense, "chairs", at: place(.forum, forum),
      Text(
        "\(actor) is a team and holds one chair in \(forum); only others speak for several",
        nl: "\(actor) is een team en heeft één zetel in \(forum); alleen anderen spreken voor meer")
    )
  }

  private func refusePair(_ forum: String) {
    log.error(
      .sense, "chairs", at: place(.forum, forum),
      Text(
        "\(forum) is bilateral and needs two members",
        nl: "\(forum) is bilateraal en telt twee leden"))
  }

  private func refuseStranger(_ forum: String, _ actor: String) {
    log.error(
      .sense, "chairs", at: place(.forum, forum),
      Text(
        "\(actor) is a key member of \(forum) without a chair there",
        nl: "\(actor) is sleutellid van \(forum) maar heeft daar geen zetel"))
  }

  // MARK: Guests and scope

  private func checkGuests(of forum: String, _ cells: [Campaign.Cell], isBilateral: Bool) {
    let members = Set(cells.filter { $0.quantity == .chairs && $0.value > 0 }.compactMap(\.second))
    let guests = cells.filter { $0.quantity == .guests }.compactMap(\.second)
    for guest in guests where members.contains(guest) {
      log.error(
        .sense, "guests", at: place(of: "guests", in: forum),
        Text(
          "\(guest) has a chair in \(forum) and is no guest there",
          nl: "\(guest) heeft een zetel in \(forum) en is daar geen gast"),
        hint: Text("leave it out of guests", nl: "laat de naam weg bij guests"))
    }
    guard isBilateral else { return }
    if !guests.isEmpty {
      log.error(
        .sense, "guests", at: place(of: "guests", in: forum),
        Text(
          "\(forum) is bilateral: two sit there, and no guests",
          nl: "\(forum) is bilateraal: er zitten er twee, en geen gasten"))
    }
    let scope = cells.first { $0.quantity == .forumScope }?.value
    if let scope, scope != Scope.bilateral.rawValue {
      log.error(
        .sense, "scope", at: place(of: "scope", in: forum),
        Text(
          "\(forum) is bilateral, and speaks for no more than two",
          nl: "\(forum) is bilateraal, en spreekt voor niet meer dan twee"),
        hint: Text(
          "write scope: bilateral, or leave it out", nl: "schrijf scope: bilateral, of laat het weg"
        ))
    }
  }

  /// Where a field of a forum is written.
  private func place(of field: String, in forum: String) -> Place {
    folder.root["forums"]?[forum]?[field]?.place ?? place(.forum, forum)
  }

  // MARK: Sittings

  /// A forum sits in some turn, and what an inject tables comes while its forum sits.
  func checkSittings() {
    var sits: Set<String> = []
    for forum in result.forums {
      let (first, last) = (turn(of: forum.id, .sitsFrom), turn(of: forum.id, .sitsUntil))
      let isCounted = checkCounted(first, "from", forum.id) && checkCounted(last, "until", forum.id)
      if isCounted, checkSits(forum.id, from: first ?? 1, until: last) { sits.insert(forum.id) }
    }
    for (forum, place, turn) in tablings where sits.contains(forum) {
      guard let turn else { continue }
      let first = self.turn(of: forum, .sitsFrom) ?? 1
      let last = self.turn(of: forum, .sitsUntil) ?? Int32.max
      guard turn < first || turn > last else { continue }
      log.warning(
        .sense, "sitting", at: place,
        Text(
          "\(forum) does not sit in turn \(turn), when this text is tabled",
          nl: "\(forum) zit niet in beurt \(turn), als deze tekst wordt ingediend"))
    }
  }

  private func turn(of forum: String, _ quantity: Quantity) -> Int32? {
    result.cells.first { $0.quantity == quantity && $0.first == forum }?.value
  }

  /// Turns are counted from 1.
  private func checkCounted(_ turn: Int32?, _ field: String, _ forum: String) -> Bool {
    guard turn == 0 else { return true }
    log.error(
      .value, "range", at: place(of: field, in: forum),
      Text(
        "\(field) is 0, and turns are counted from 1",
        nl: "\(field) is 0, en beurten tellen vanaf 1"),
      hint: Text(
        "leave it out where there is no such limit", nl: "laat het weg waar die grens er niet is"))
    return false
  }

  /// - Returns: whether it sits in some turn.
  private func checkSits(_ forum: String, from first: Int32, until last: Int32?) -> Bool {
    if let last, first > last {
      log.error(
        .sense, "never-sits", at: place(of: "from", in: forum),
        Text(
          "\(forum) never sits: from turn \(first), and until turn \(last)",
          nl: "\(forum) zit nooit: vanaf beurt \(first), en tot en met beurt \(last)"),
        hint: Text(
          "did you mean from: \(last) and until: \(first)?",
          nl: "bedoelt u from: \(last) en until: \(first)?"))
      return false
    }
    if isLengthKnown, first > result.turns {
      log.error(
        .sense, "never-sits", at: place(of: "from", in: forum),
        Text(
          "\(forum) never sits: from turn \(first), and turn \(result.turns) is the last",
          nl: "\(forum) zit nooit: vanaf beurt \(first), en beurt \(result.turns) is de laatste"),
        hint: Text(
          "let it sit sooner, or leave it out", nl: "laat het eerder zitten, of laat het weg"))
      return false
    }
    return true
  }
}
