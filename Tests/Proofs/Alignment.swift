import ParleyEngine
import ParleyRules
import ParleyTesting

/// Whatever is decided in two tellings of the same evening is decided by the same draw.
enum Alignment {
  static func run(_ ledger: inout ProofLedger) {
    compare(&ledger, "with an obstacle off, what both runs decide falls by the same dice") { seed in
      Ground.setting(seed: seed, without: [seed % 2 == 0 ? "opacity" : "distrust"])
    }
    compare(&ledger, "a bystander added changes no draw") { seed in
      Ground.setting(seed: seed) { campaign in
        campaign.actors.insert(Campaign.Named(id: "aaland", title: "Aaland"), at: 0)
        campaign.assets.append(Campaign.Named(id: "aaland-bank", title: "Aaland Bank"))
        campaign.cells.append(Campaign.Cell(.assetOwner, "aaland-bank", rowID: "aaland"))
      }
    }
    compare(&ledger, "parts of the campaign in another order change no draw", isWhole: true) {
      seed in
      Ground.setting(seed: seed) { campaign in
        campaign.actors.reverse()
        campaign.measures.reverse()
        campaign.injects.reverse()
        campaign.cells.reverse()
      }
    }
  }

  private static func compare(
    _ ledger: inout ProofLedger, _ sentence: String, isWhole: Bool = false,
    _ variant: (UInt64) -> Setting
  ) {
    var (shared, all, wrong) = (0, 0, 0)
    for seed in UInt64(1)...15 {
      let base = Session(Ground.setting(seed: seed))
      guard (try? RandomTable(base, seed: seed).playOut()) != nil else { continue }
      let other = Session(variant(seed), replaying: base.inputs, journal: MemoryJournal())
      let draws = Dictionary(
        base.decisions.map { ($0.key, $0.draw) }, uniquingKeysWith: { first, _ in first })
      for decision in other.decisions {
        all += 1
        guard let draw = draws[decision.key] else { continue }
        shared += 1
        if draw != decision.draw { wrong += 1 }
      }
      if isWhole, base.digest != other.digest { wrong += 1 }
    }
    ledger.note(
      sentence, wrong == 0 && shared > 100,
      "\(shared) of \(all) decisions are in both, \(wrong) differ")
  }
}
