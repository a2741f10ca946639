import ParleyRules

/// A campaign's folder: the front door `campaign.yaml` and the parts it names, as one set of sections.
public struct Folder: Sendable {
  /// The name of the front door.
  public static let frontDoor = "campaign.yaml"
  /// The most parts a campaign may name.
  static let mostParts = 64
  /// The most bytes all files together may have.
  static let largest = 16 << 20

  /// The front door as the author would name it.
  public let file: String
  /// All sections, in the order in which they were read; each with where it stands.
  public let sections: [Entry.Pair]
  /// Names of sections that could not be read, wholly or partly.
  public let lost: Set<String>
  /// Whether a file could not be read at all, so that any section that seems missing may be lost.
  public let lostAny: Bool

  /// All sections as one mapping. `isComplete` is false if one may have been lost.
  public var root: Entry {
    Entry(.mapping(sections), at: Place(file: file), isComplete: !lostAny && lost.isEmpty)
  }

  /// Whether what a section defines is known in full. If not, references to it are not complained of.
  public func isKnown(_ section: String) -> Bool {
    if lost.contains(section) { return false }
    return !lostAny || sections.contains { $0.key == section }
  }

  /// Reads a folder; the path of its `campaign.yaml` will do as well. `nil` (and told) if there is no
  /// front door or nothing could be made of it.
  public static func read(_ path: String, log: Diagnostics) -> Folder? {
    var folder = path
    if folder == frontDoor { folder = "." }
    if folder.hasSuffix("/" + frontDoor) { folder.removeLast(frontDoor.count + 1) }
    guard let files = FileReading(folder: folder) else {
      log.error(
        .file, "missing", at: Place(file: path),
        Text("there is no such folder", nl: "deze map bestaat niet"))
      return nil
    }
    var gathering = Gathering(files, log: log)
    return gathering.folder()
  }
}
