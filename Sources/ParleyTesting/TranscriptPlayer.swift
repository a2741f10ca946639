import ParleyCampaigns
import ParleyConsole
import ParleyEngine
import ParleyRules

/// Types the lines of transcripts again and compares what comes back.
///
/// Lines go through `Console` as a script's do, at 80 columns. Beside the replies it checks what
/// holds for every line: what is refused changes nothing, and no reply can steer a terminal.
public struct TranscriptPlayer: Sendable {
  /// What came of playing a transcript.
  public struct Performance: Sendable {
    /// The transcript with the replies of now.
    public let recorded: Transcript
    /// What differs from the file, in its order; empty where the file tells what happens.
    public let problems: [TranscriptProblem]
  }

  private let roster: Roster
  private let campaigns: String

  /// - Parameters:
  ///   - roster: the rules that are played with.
  ///   - campaigns: the folder in which the campaigns' folders are.
  public init(_ roster: Roster, campaigns: String) {
    self.roster = roster
    self.campaigns = campaigns
  }

  /// Plays a transcript from its opening to its last line.
  /// - Throws: a `TranscriptProblem` where it cannot be played at all.
  public func play(_ transcript: Transcript) throws(TranscriptProblem) -> Performance {
    let session = try session(of: transcript)
    let language = Language(rawValue: transcript.head.language) ?? .english
    let console = Console(
      session, seat: try seat(of: transcript, session), language: language, isInteractive: false,
      width: 80)
    var run = TranscriptRun(transcript, console)
    run.play()
    return run.performance(
      Transcript.Record(
        digest: Key(bits: session.digest).description,
        inputs: inputs(of: transcript, session.setting.campaign),
        revisions: roster.entries.map { "\($0.id) \($0.revision)" }.joined(separator: ", ")))
  }

  // MARK: Starting

  private func session(of transcript: Transcript) throws(TranscriptProblem) -> Session {
    func problem(_ matter: TranscriptProblem.Matter) -> TranscriptProblem {
      TranscriptProblem(file: transcript.file, line: 1, matter: matter)
    }
    let head = transcript.head
    for id in head.without where roster.obstacle(id) == nil {
      throw problem(.badValue("without", id))
    }
    let (campaign, complaints) = loadCampaign(
      folder: "\(campaigns)/\(head.campaign)", roster: roster)
    guard let campaign else {
      throw problem(.campaign(complaints.map { "\($0)" }.joined(separator: "\n")))
    }
    let setting = Setting(
      campaign: campaign, roster: roster, without: head.without, seed: head.seed)
    return Session(setting, standing: StandingOrders(setting))
  }

  private func seat(of transcript: Transcript, _ session: Session) throws(TranscriptProblem)
    -> Seat?
  {
    switch transcript.head.seat {
    case "": return nil
    case "white": return .white
    case "public": return .everybody
    case let word:
      guard let row = session.setting.names.row(.actor, word), session.seats.contains(row) else {
        throw TranscriptProblem(file: transcript.file, line: 1, matter: .badValue("seat", word))
      }
      return .team(row)
    }
  }

  /// A number for all that is no rule. `Campaign` is a tree of values, so its description is all of
  /// it.
  private func inputs(of transcript: Transcript, _ campaign: Campaign) -> String {
    let head = transcript.head
    let parts =
      ["\(campaign)", "\(head.seed)", head.language, head.seat] + head.without
      + transcript.exchanges.map { $0.typed ?? "" }
    return Key("inputs", parts.joined(separator: "\n")).description
  }
}
