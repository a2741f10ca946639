import ParleyRules

extension CampaignLoader {
  /// Words of the prompt that are no orders, for lessons that wait for one to be typed.
  static let commands = [
    "adjudicate", "as", "branch", "brief", "end", "help", "inbox", "inject", "next", "note",
    "orders",
    "override", "pause", "ready", "record", "reveal", "rewind", "seat", "status", "undo", "what",
    "why",
  ]

  /// Lessons of a tutorial, and endings.
  func readTutorial(_ root: Fields) {
    for item in root.optional("lessons")?.list() ?? [] {
      if let lesson = item.fields({ self.lesson(item, $0) }) { result.lessons.append(lesson) }
    }
    for item in root.optional("endings")?.list() ?? [] {
      let ending = item.fields { fields -> Campaign.Ending? in
        let when = fields.required("when").flatMap { condition($0) }
        let say = fields.required("say")?.text()
        guard let when, let say else { return nil }
        return Campaign.Ending(when: when, say: say)
      }
      if let ending { result.endings.append(ending) }
    }
  }

  private func lesson(_ item: Item, _ fields: Fields) -> Campaign.Lesson? {
    let id = fields.required("id")
    let after = fields.required("after")?.fields { after -> (typed: String, of: String?)? in
      let typed = after.required("typed").flatMap { trigger($0) }
      let item = after.optional("of")
      let of = item.flatMap { thing($0, after: typed) }
      guard let typed, item == nil || of != nil else { return nil }
      return (typed, of)
    }
    let say = fields.required("say")
    let words = say?.text()
    if let say, let words { checkBlanks(say, words) }
    let missed = fields.required("missed")?.text()
    guard let id, let name = id.id(), let after, let words, let missed else { return nil }
    if let earlier = places[.lesson]?[name] {
      id.refuse(
        .value, "duplicate",
        Text(
          "the lesson \(name) stands twice; the other is on line \(earlier.short(from: id.place))",
          nl: "de les \(name) staat er twee keer; de andere staat op regel "
            + earlier.short(from: id.place)))
    }
    note(name, id, .lesson)
    return Campaign.Lesson(
      id: name, typed: after.typed, of: after.of, say: words, missed: missed)
  }

  /// What a word can be typed of.
  private static let things = [
    "undo": ["order", "vote"],
    "why": [
      "accusation", "actor", "agreement", "asset", "forum", "incident", "measure", "order",
      "proposal", "trace",
    ],
  ]

  /// What a lesson waits for the word to be typed of: `why` of an incident, say.
  private func thing(_ item: Item, after typed: String?) -> String? {
    guard let typed else { return nil }
    guard let things = CampaignLoader.things[typed] else {
      log.error(
        .shape, "unknown-key", at: item.place,
        Text("\(typed) is not typed of a thing", nl: "\(typed) wordt niet van een ding getypt"),
        hint: Text("only why and undo take of:", nl: "alleen why en undo kennen of:"))
      return nil
    }
    return item.word(among: things)
  }

  private func trigger(_ item: Item) -> String? {
    let words = ["?"] + CampaignLoader.commands + catalogue.verbs.ids
    guard let word = item.string() else { return nil }
    if words.contains(word) { return word }
    item.refuse(
      .reference, "unknown",
      Text("nobody can type \(Item.quoted(word))", nl: "niemand kan \(Item.quoted(word)) typen"),
      hint: Nearest.word(to: word, among: words).map {
        Text("did you mean \($0)?", nl: "bedoelt u \($0)?")
      } ?? Text("one word, or \"?\" for a dry run", nl: "één woord, of \"?\" voor een proef"))
    return nil
  }

  /// Only `{line}` is filled in; another word in braces would be printed as it stands.
  private func checkBlanks(_ item: Item, _ text: Text) {
    for words in [text.english, text.dutch] {
      for piece in words.split(separator: "{").dropFirst(words.hasPrefix("{") ? 0 : 1) {
        guard let end = piece.firstIndex(of: "}") else { continue }
        let blank = piece[..<end]
        guard blank != "line", !blank.contains(" ") else { continue }
        log.warning(
          .sense, "blank", at: item.place,
          Text("{\(blank)} is not filled in", nl: "{\(blank)} wordt niet ingevuld"),
          hint: Text("{line} is what was typed", nl: "{line} is wat er is getypt"))
      }
    }
  }
}
