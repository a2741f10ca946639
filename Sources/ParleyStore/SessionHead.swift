import ParleyRules

/// Everything a session was begun with. With the inputs it makes every byte of the record.
public struct SessionHead: Hashable, Sendable {
  /// A rule module with the revision that was played.
  public struct Revision: Hashable, Sendable, Codable {
    /// The module's id.
    public let id: String
    /// Its revision then: with another one the record may not come out the same.
    public let revision: Int
    /// A module and the revision that was played.
    public init(id: String, revision: Int) {
      self.id = id
      self.revision = revision
    }
  }

  /// The version of the program that began it, for people.
  public let program: String
  /// The id of the campaign.
  public let campaign: String
  /// What people call the campaign.
  public let title: Text
  /// The campaign's files as they were then, sorted by path. Empty where only the head was read.
  public let files: [CampaignFile]
  /// The core's parts and the obstacles.
  public let roster: [Revision]
  /// The obstacles that are off.
  public let without: [String]
  /// The seed of the dice: a secret of the white cell.
  public let seed: UInt64
  /// The language that the prompt opened in; it can be another when the session goes on.
  public let language: Language
  /// When it was begun, in milliseconds of Unix time. Not hashed: no result depends on it.
  public let started: Int64

  /// What a session is begun with; files and obstacles are sorted, so that their order changes no hash.
  public init(
    program: String, campaign: String, title: Text, files: [CampaignFile], roster: [Revision],
    without: [String], seed: UInt64, language: Language, started: Int64
  ) {
    self.program = program
    self.campaign = campaign
    self.title = title
    self.files = files.sorted { $0.path < $1.path }
    self.roster = roster
    self.without = without.sorted()
    self.seed = seed
    self.language = language
    self.started = started
  }

  /// SHA-256 of the campaign's files, paths and contents.
  public var campaignDigest: String {
    CampaignFile.digest(files)
  }

  /// The first link of the chain of inputs: a hash of all that decides results.
  var firstLink: String {
    let parts =
      ["parley", campaignDigest, String(seed)] + without + [""]
      + roster.map { "\($0.id) \($0.revision)" }
    return Chain.link(after: "", parts)
  }
}
