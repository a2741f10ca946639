import Foundation
import GRDB
import ParleyRules

/// The folder in which sessions are kept that were begun without a file name.
public struct Sessions: Sendable {
  /// A line of the list of sessions.
  public struct Line: Hashable, Sendable {
    /// Where the file lies.
    public let path: String
    /// The id of its campaign.
    public let campaign: String
    /// What people call the campaign.
    public let title: Text
    /// In milliseconds of Unix time: when it was begun, and when somebody last did something.
    public let started: Int64
    /// When somebody last did something, in milliseconds of Unix time.
    public let last: Int64
    /// How many inputs it holds.
    public let inputs: Int

    /// The file without its folder and suffix: enough to find it again.
    public var name: String { Sessions.name(of: path) }
  }

  /// A session file without its folder and suffix.
  static func name(of path: String) -> String {
    let file = (path as NSString).lastPathComponent
    return (file as NSString).pathExtension == SessionFile.suffix
      ? (file as NSString).deletingPathExtension : file
  }

  /// What to type for a session: a name for one in this folder, a path for any other.
  public func word(for path: String) -> String {
    let name = Sessions.name(of: path)
    return path == "\(folder)/\(name).\(SessionFile.suffix)" ? name : path
  }

  /// The file that a word stands for. A file that is there goes before a name in this folder.
  /// - Parameter path: the word as a path.
  public func path(for word: String, orPath path: String) -> String {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: path), !word.contains("/") else { return path }
    let kept = "\(folder)/\(word).\(SessionFile.suffix)"
    return manager.fileExists(atPath: kept) ? kept : path
  }

  /// The most files that are looked into.
  private static let most = 500

  /// The folder's path; it need not be there yet.
  public let folder: String

  /// The folder by the rules of the XDG base directories: `$XDG_STATE_HOME`, or `~/.local/state`.
  public init(environment: [String: String]) {
    folder = Sessions.stateFolder(environment) + "/sessions"
  }

  /// A folder of one's own.
  public init(folder: String) { self.folder = folder }

  /// Where the program keeps what it remembers between two runs.
  public static func stateFolder(_ environment: [String: String]) -> String {
    // The rule says that a relative path is to be ignored.
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/parley" }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
    return home + "/.local/state/parley"
  }

  /// A name for a new session, made of the campaign and the moment (in UTC), that no file has yet.
  /// The folder is made where it is not there.
  /// - Throws: `.refused` where the folder cannot be made.
  public func newPath(for campaign: String, at moment: Int64) throws(SessionFileProblem) -> String {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .refused(folder, reason: "the folder cannot be made")
    }
    let stem = "\(folder)/\(campaign)-\(Sessions.stamp(moment))"
    var path = "\(stem).\(SessionFile.suffix)"
    var number = 2
    while FileManager.default.fileExists(atPath: path) {
      path = "\(stem)-\(number).\(SessionFile.suffix)"
      number += 1
    }
    return path
  }

  static func stamp(_ moment: Int64) -> String {
    var seconds = time_t(moment / 1000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(parts.tm_year + 1900)\(two(parts.tm_mon + 1))\(two(parts.tm_mday))-"
      + "\(two(parts.tm_hour))\(two(parts.tm_min))\(two(parts.tm_sec))"
  }

  /// The sessions of the folder, the one last played first. Files that are no sessions, or are
  /// damaged, are left out.
  public func recent(_ limit: Int = 10) -> [Line] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let lines = names.filter { $0.hasSuffix("." + SessionFile.suffix) }.sorted()
      .suffix(Sessions.most)
      .compactMap { try? Sessions.line(folder + "/" + $0) }
    return Array(
      lines.sorted { ($0.last, $0.path) > ($1.last, $1.path) }.prefix(limit))
  }

  private static func line(_ path: String) throws(SessionFileProblem) -> Line {
    try SessionRecord.reading(path) { database in
      let head = try SessionHead(database, at: path, withFiles: false)
      return Line(
        path: path, campaign: head.campaign, title: head.title, started: head.started,
        last: try Int64.fetchOne(database, sql: "SELECT max(moment) FROM clock") ?? head.started,
        inputs: try Int.fetchOne(database, sql: "SELECT count(*) FROM input") ?? 0)
    }
  }
}
