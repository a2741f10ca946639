import GRDB
import ParleyEngine
import ParleyRules

/// Why a session file could not be made, read or written.
public enum SessionFileProblem: JournalProblem, Hashable, Sendable {
  /// There is a file of that name already.
  case exists(String)
  /// There is no file, or folder, of that name.
  case missing(String)
  /// The file is something else.
  case notASession(String)
  /// It was written by a newer program.
  case newer(String, version: Int)
  /// It may be read and not written.
  case readOnly(String)
  /// Another process goes on with it, by its number where that is known.
  case inUse(String, process: Int?)
  /// No room on the disk.
  case full(String)
  /// It can be read no further; what is wrong, in the words of who found it.
  case damaged(String, what: String)
  /// The system would not let us, with its reason.
  case refused(String, reason: String)

  /// The file it is about.
  public var path: String {
    switch self {
    case .exists(let path), .missing(let path), .notASession(let path), .newer(let path, _),
      .readOnly(let path), .inUse(let path, _), .full(let path), .damaged(let path, _),
      .refused(let path, _):
      path
    }
  }

  /// What is wrong and what to do about it.
  public var message: Text {
    switch self {
    case .exists(let path):
      Text(
        "\(path) exists already. Go on with it by 'parley resume', or name another file.",
        nl: "\(path) bestaat al. Ga ermee verder met 'parley resume', of noem een ander bestand.")
    case .missing(let path):
      Text("There is no session \(path).", nl: "Er is geen sessie \(path).")
    case .notASession(let path):
      Text("\(path) is not a Parley session.", nl: "\(path) is geen Parley-sessie.")
    case .newer(let path, let version):
      Text(
        "\(path) was written by a newer Parley (format \(version)); this one reads up to "
          + "format \(SessionFile.formatVersion).",
        nl: "\(path) is geschreven door een nieuwere Parley (formaat \(version)); deze leest tot "
          + "en met formaat \(SessionFile.formatVersion).")
    case .readOnly(let path):
      Text(
        "\(path) may be read but not written. Copy it to a folder of your own.",
        nl: "\(path) mag gelezen maar niet geschreven worden. Kopieer het naar een eigen map.")
    case .inUse(let path, let process): SessionFileProblem.inUse(path, process)
    case .full(let path):
      Text(
        "There is no room left on the disk for \(path). Make room; everything up to here is kept.",
        nl: "Er is geen ruimte meer op de schijf voor \(path). Maak ruimte; alles tot hier is "
          + "bewaard.")
    case .damaged(let path, let what):
      Text("\(path) is damaged: \(what).", nl: "\(path) is beschadigd: \(what).")
    case .refused(let path, let reason):
      Text(
        "\(path) cannot be opened or written: \(reason).",
        nl: "\(path) kan niet geopend of geschreven worden: \(reason).")
    }
  }

  private static func inUse(_ path: String, _ process: Int?) -> Text {
    let who = process.map { " (\($0))" } ?? ""
    return Text(
      "Another process\(who) is playing \(path). Close that one first.",
      nl: "Een ander proces\(who) speelt \(path). Sluit dat eerst.")
  }
}

extension SessionFileProblem {
  /// What SQLite said, for people.
  init(_ error: DatabaseError, at path: String) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path)
    case .SQLITE_NOTADB: self = .notASession(path)
    case .SQLITE_CORRUPT: self = .damaged(path, what: error.message ?? "the file is malformed")
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path, process: nil)
    default: self = .refused(path, reason: error.message ?? "\(error.resultCode)")
    }
  }

  /// Does something with a file; whatever goes wrong comes out as a problem of that file.
  static func told<Result>(at path: String, _ body: () throws -> Result) throws(Self) -> Result {
    do {
      return try body()
    } catch let problem as SessionFileProblem {
      throw problem
    } catch let error as DatabaseError {
      throw SessionFileProblem(error, at: path)
    } catch {
      throw .refused(path, reason: "\(error)")
    }
  }
}

extension SessionFileProblem: CustomStringConvertible {
  /// The message in English.
  public var description: String { message[.english] }
}
