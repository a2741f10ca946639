/// The modules of a program, and the vocabulary they make together.
///
/// Modules are numbered by id, so the order in which they are handed in changes nothing. All of a
/// roster's modules declare, also those that a game switches off.
public struct Roster: Sendable {
  /// A module with its number.
  public struct Entry: Sendable {
    /// Its number; all parts of the core have owner 0.
    public let owner: Owner
    /// `Module.id`: what `--without`, ledgers and campaign files call it.
    public let id: String
    /// `Module.title`, for people.
    public let title: Text
    /// `Module.summary`: what it models, in one sentence.
    public let summary: Text
    /// `Module.revision`, kept in session files: another one means that results may differ.
    public let revision: Int
    /// The rule itself, which has declared all it has.
    public let module: any Module
  }

  /// All that the modules declare together, those that a game switches off included.
  public let vocabulary: Vocabulary
  /// The parts of the core first (owner 0), then the obstacles by id.
  public let entries: [Entry]

  /// - Parameters:
  ///   - core: the core's own rules, in parts; they share one owner.
  ///   - modules: the obstacles.
  public init(core: [any Module.Type], _ modules: [any Module.Type]) {
    var build = Core.build
    var entries: [Entry] = []
    let obstacles = modules.sorted { $0.id < $1.id }
    for (place, type) in (core + obstacles).enumerated() {
      let isCore = place < core.count
      let owner: Owner =
        isCore ? .core : Owner(number: Owner.firstModule + UInt8(place - core.count))
      var setup = Setup(build: build, owner: owner, entry: place, moduleID: type.id)
      let module = type.init(&setup)
      build = setup.build
      entries.append(
        Entry(
          owner: owner, id: type.id, title: type.title, summary: type.summary,
          revision: type.revision, module: module))
    }
    vocabulary = Vocabulary(build)
    self.entries = entries
  }

  /// The obstacles.
  public var obstacles: [Entry] { entries.filter { $0.owner != .core } }

  /// A rule of the roster with its handles; `nil` where it is not on it.
  public func rules<Rules: Module>(_ type: Rules.Type) -> Rules? {
    for entry in entries {
      if let rules = entry.module as? Rules { return rules }
    }
    return nil
  }

  /// The obstacle of that id.
  public func obstacle(_ id: String) -> Entry? { obstacles.first { $0.id == id } }

  /// The id of an owner, as ledgers and JSON name it.
  public func id(of owner: Owner) -> String {
    switch owner {
    case .core: "core"
    case .campaign: "campaign"
    case .umpire: "umpire"
    default: entries.first { $0.owner == owner }?.id ?? "unknown"
    }
  }

  /// The title of an owner for people.
  public func title(of owner: Owner) -> Text {
    switch owner {
    case .core: Text("the situation", nl: "de situatie")
    case .campaign: Text("the campaign", nl: "de campagne")
    case .umpire: Text("the umpire", nl: "de spelleider")
    default: entries.first { $0.owner == owner }?.title ?? ""
    }
  }
}

/// Which obstacles of a roster are on: one bit an owner.
public struct Mask: Hashable, Sendable {
  /// One bit an owner, by its number: core, campaign and umpire are bits 0 to 2, obstacles follow from 3.
  public var bits: UInt64
  /// Wraps bits read back from a record.
  public init(bits: UInt64) { self.bits = bits }

  /// Everything on, but for those named.
  public init(_ roster: Roster, without ids: [String] = []) {
    bits = 0b111
    for entry in roster.entries where !ids.contains(entry.id) || entry.owner == .core {
      bits |= 1 << UInt64(entry.owner.number)
    }
  }

  /// Whether that owner is on; core, campaign and umpire are in every mask made of a roster.
  public func contains(_ owner: Owner) -> Bool { bits & (1 << UInt64(owner.number)) != 0 }
}
