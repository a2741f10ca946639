import ParleyRules
import ParleySimulation

/// Who plays which seat, as a command line says it: `SEAT=BOT`, or `BOT` for all seats.
struct SeatBots {
  /// The seats that somebody else than the standard bot plays, in the order of the campaign.
  let others: [(seat: String, bot: BotKind)]

  /// Later words replace earlier ones.
  /// - Throws: where a seat or a bot is none, with those there are.
  init(_ words: [String], _ campaign: Campaign) throws(Failure) {
    let seats = campaign.seats.map(\.actor)
    var bots: [String: BotKind] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let bot = try SeatBots.bot(String(parts.last ?? ""), seats)
      guard parts.count == 2 else {
        for seat in seats { bots[seat] = bot }
        continue
      }
      bots[try SeatBots.seat(String(parts[0]), seats)] = bot
    }
    let chosen = bots
    others = seats.compactMap { seat in
      chosen[seat].flatMap { $0 == .standard ? nil : (seat: seat, bot: $0) }
    }
  }

  func bot(of seat: String) -> any Bot {
    (others.first { $0.seat == seat }?.bot ?? .standard).bot
  }

  private static func seat(_ word: String, _ seats: [String]) throws(Failure) -> String {
    guard seats.contains(word) else {
      throw unknown(Text("seat", nl: "team"), word, seats)
    }
    return word
  }

  private static func bot(_ word: String, _ seats: [String]) throws(Failure) -> BotKind {
    guard let bot = BotKind(rawValue: word) else { throw unknown("bot", word, seats) }
    return bot
  }

  private static func unknown(_ what: Text, _ word: String, _ seats: [String]) -> Failure {
    let bots = BotKind.allCases.map(\.rawValue).joined(separator: ", ")
    let list = seats.joined(separator: ", ")
    return Failure(
      Failure.usage,
      Text(
        "There is no \(what.english) '\(word)'. --bot takes SEAT=BOT, or a BOT for every seat. "
          + "Seats: \(list). Bots: \(bots).",
        nl: "Er is geen \(what.dutch) '\(word)'. Bij --bot hoort TEAM=BOT, of een BOT voor alle "
          + "teams. Teams: \(list). Bots: \(bots)."))
  }
}
