import ParleyCampaigns
import ParleyEngine
import ParleyRules
import ParleyStore

extension SessionRecord {
  /// What the session was played with, by this program's rules.
  /// - Throws: a `Failure` where this program lacks a module, or reads the campaign otherwise.
  func setting(_ roster: Roster) throws -> Setting {
    let missing = head.roster.map(\.id).filter { id in !roster.entries.contains { $0.id == id } }
    guard missing.isEmpty else {
      let list = missing.joined(separator: ", ")
      throw Failure(
        Failure.input,
        Text(
          "\(path) was played with rules that this program does not have: \(list).",
          nl: "\(path) is gespeeld met regels die dit programma niet heeft: \(list)."))
    }
    let (campaign, diagnostics) = try CampaignFile.unpacked(head.files, as: head.campaign) {
      loadCampaign(folder: $0, roster: roster)
    }
    guard let campaign else {
      let first = diagnostics.first { $0.isError }?.message ?? Text("", nl: "")
      throw Failure(
        Failure.input,
        Text(
          "This program cannot read the campaign in \(path): \(first.english)",
          nl: "Dit programma kan de campagne in \(path) niet lezen: \(first.dutch)"))
    }
    // Obstacles that came later had no part in it.
    let known = Set(head.roster.map(\.id))
    let later = roster.obstacles.map(\.id).filter { !known.contains($0) }
    return Setting(
      campaign: campaign, roster: roster, without: head.without + later, seed: head.seed)
  }
}
