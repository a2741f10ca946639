import ParleyEngine
import ParleyRules
import ParleySimulation

/// Against every obstacle something helps, and costs: scripts with and without the remedy, played over the same
/// seeds, all else being equal.
enum Remedies {
  private static let games = 200

  static func run(_ ledger: inout ProofLedger) {
    forensicsBeforeNaming(&ledger)
    keptGestures(&ledger)
    neutralSponsor(&ledger)
  }

  /// Who looks before it names is wrong less often and believed more; it pays in orders, budget and time.
  private static func forensicsBeforeNaming(_ ledger: inout ProofLedger) {
    let hasty = Script(seat: "arden", bot: Prosecutor(looks: false))
    let patient = Script(seat: "arden", bot: Prosecutor(looks: true))
    let trial = Trial(Ground.setting(seed: 2020), games: games, hasty, patient)
    let wrong = trial.share(of: \.wrong, among: \.charges)
    ledger.note(
      "forensics before naming: a smaller share of what is said is wrong",
      wrong.with < wrong.without, wrong.text)
    falls("forensics before naming: fewer wrong names", trial.difference { $0.wrong }, &ledger)
    rises("  and the price: orders spent on looking", trial.difference { $0.looks }, &ledger)
    rises("  and the price: turns until it speaks", trial.difference { $0.delay }, &ledger)
    let clear = Trial(
      Ground.setting(seed: 2020, without: ["opacity"]), games: games, hasty, patient)
    let idle = clear.difference { $0.wrong }
    ledger.note(
      "  and where nothing is hidden there is nothing to gain by it", !idle.isClear, idle.text)
  }

  /// Who makes gestures and keeps to them is trusted more; it pays in orders and budget.
  private static func keptGestures(_ ledger: inout ProofLedger) {
    let bare = Script(seat: "boreal", bot: Envoy(gestures: false))
    let kept = Script(seat: "boreal", bot: Envoy(gestures: true))
    // A rival that is about to be called wary: further off, two gestures warm and change no word.
    func ground(_ without: [String]) -> Setting {
      Ground.setting(seed: 2020, without: without) {
        $0.cells.append(Campaign.Cell(.trust, "arden", "boreal", value: 300))
      }
    }
    let trial = Trial(ground([]), games: games, bare, kept)
    rises("kept gestures: the rival trusts more", trial.difference { $0.trust }, &ledger)
    rises("kept gestures: more of its texts are adopted", trial.difference { $0.adopted }, &ledger)
    rises("  and the price: orders spent on gestures", trial.difference { $0.gestures }, &ledger)
    let off = Trial(ground(["distrust"]), games: games, bare, kept).difference { $0.adopted }
    ledger.note(
      "  and where nobody distrusts there is nothing to gain by them", !off.isClear, off.text)
  }

  /// A neutral name beside a rival's makes its text easier to sign; it costs the neutral its move on the floor.
  private static func neutralSponsor(_ ledger: inout ProofLedger) {
    let alone = Script(seat: "boreal", bot: Envoy(gestures: false), second: Sponsor(joins: false))
    let joined = Script(seat: "boreal", bot: Envoy(gestures: false), second: Sponsor(joins: true))
    func ground(_ without: [String]) -> Setting {
      Ground.setting(seed: 2020, without: without) {
        $0.cells.append(Campaign.Cell(.camp, "cassel", value: 0))
      }
    }
    let trial = Trial(ground([]), games: games, alone, joined)
    rises(
      "a neutral sponsor: more of the rival's texts are adopted", trial.difference { $0.adopted },
      &ledger)
    rises(
      "  and the price: the neutral's moves on the floor", trial.difference { $0.sponsored },
      &ledger)
    let off = Trial(ground(["distrust"]), games: games, alone, joined)
    let gain = off.difference { $0.adopted }
    ledger.note("  and without distrust a second name brings nothing", !(gain.low > 0), gain.text)
  }

  private static func rises(_ sentence: String, _ change: Interval, _ ledger: inout ProofLedger) {
    ledger.note(sentence, change.low > 0, change.text)
  }

  private static func falls(_ sentence: String, _ change: Interval, _ ledger: inout ProofLedger) {
    ledger.note(sentence, change.high < 0, change.text)
  }
}
