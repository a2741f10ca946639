import ParleyCampaigns
import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleyStore

/// A session in play with the file that keeps it.
struct Hosted {
  let session: Session
  let file: SessionFile
  let language: Language

  /// The folder of what was typed in this session: no other session may recall it, or a new
  /// exercise would open with the lines of the last.
  var historyName: String {
    let head = file.head
    let hash = SHA256.hash(Array("\(head.campaign) \(head.started) \(head.seed)".utf8))
    return hash.prefix(8).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  /// Begins a session.
  /// - Parameters:
  ///   - path: the file; one in the folder of sessions where none is named.
  ///   - check: may object to the campaign before a file is made.
  static func begin(
    _ place: Shelf.Place, without: [String], seed: UInt64, at path: String?, in program: Program,
    _ language: Language, check: (Campaign) throws -> Void
  ) throws -> Hosted {
    let campaign = try campaign(place, program, language)
    try check(campaign)
    let setting = Setting(
      campaign: campaign, roster: program.roster, without: without, seed: seed)
    return try withFiles {
      let head = SessionHead(
        program: ParleyCommand.version, campaign: campaign.id, title: campaign.title,
        files: try CampaignFile.read(folder: place.path),
        roster: revisions(program.roster), without: without, seed: seed, language: language,
        started: program.now())
      let path = try path ?? program.sessions.newPath(for: campaign.id, at: program.now())
      let file = try SessionFile.create(path, head: head, now: program.now)
      let session = Session(setting, journal: file, standing: StandingOrders(setting))
      try file.note("opened")
      try file.mark(session.digest)
      return Hosted(session: session, file: file, language: language)
    }
  }

  /// Goes on with a session.
  static func resume(
    _ path: String, in program: Program, _ language: Language?
  ) throws -> Hosted {
    try withFiles {
      let (file, record) = try SessionFile.open(path, now: program.now)
      let setting = try record.setting(program.roster)
      let session = Session(
        setting, replaying: record.inputs, journal: file, standing: StandingOrders(setting))
      try Verification(record, program.roster).checkEnd(session)
      try file.note("resumed")
      return Hosted(session: session, file: file, language: language ?? record.head.language)
    }
  }

  /// A campaign that can be played, or what is wrong with it.
  static func campaign(
    _ place: Shelf.Place, _ program: Program, _ language: Language
  ) throws -> Campaign {
    let (campaign, diagnostics) = loadCampaign(folder: place.path, roster: program.roster)
    if let campaign { return campaign }
    for diagnostic in diagnostics { program.complain(diagnostic.printed(in: language)) }
    throw Failure(
      Failure.input,
      Text("\(place.name) cannot be played as it is.", nl: "\(place.name) is zo niet speelbaar."))
  }

  /// What each rule module of a roster is up to. The core's parts bear names of their own.
  static func revisions(_ roster: Roster) -> [SessionHead.Revision] {
    roster.entries.map { SessionHead.Revision(id: $0.id, revision: $0.revision) }
  }
}
