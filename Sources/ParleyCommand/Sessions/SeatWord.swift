import ParleyEngine
import ParleyRules

/// The seat that a command line names.
enum SeatWord {
  /// The words for the seats of a campaign.
  static func known(_ campaign: Campaign) -> [String] {
    campaign.seats.map(\.actor) + ["white", "public"]
  }

  /// What a Dutch prompt calls the seats that are no teams.
  private static let dutch = ["spelleiding": "white", "openbaar": "public"]

  /// - Throws: where a word is no seat of the campaign, with the nearest.
  static func check(_ word: String?, _ campaign: Campaign) throws(Failure) {
    guard let word, !known(campaign).contains(dutch[word] ?? word) else { return }
    throw .unknown(Text("seat", nl: "team"), word, among: known(campaign))
  }

  /// The word for a seat.
  static func word(_ seat: Seat, _ names: Names) -> String {
    switch seat {
    case .white: "white"
    case .everybody: "public"
    case .team(let row): names.id(.actor, row)
    }
  }

  static func seat(_ word: String, _ names: Names) -> Seat? {
    switch dutch[word] ?? word {
    case "white": .white
    case "public": .everybody
    default: names.row(.actor, word).map { .team($0) }
    }
  }
}
