import Foundation

/// A file of a campaign as it was when the session began, so that a session outlives its campaign.
public struct CampaignFile: Hashable, Sendable {
  /// Within the campaign's folder, with `/` between folders.
  public let path: String
  /// The whole of what stands in it.
  public let text: String
  /// A file as it was read, or as a session kept it.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// SHA-256 of paths and contents, as 64 hexadecimal digits. The order of the files does not
  /// matter.
  public static func digest(_ files: [CampaignFile]) -> String {
    let sorted = files.sorted { $0.path < $1.path }
    return Chain.link(after: "campaign", sorted.flatMap { [$0.path, $0.text] })
  }
}

extension CampaignFile {
  /// Kinds of files that a campaign is made of.
  private static let extensions = ["yaml", "yml", "md"]
  /// The most bytes that are kept.
  private static let largest = 16 << 20
  /// The most files that are kept.
  private static let most = 256

  /// The texts of a campaign folder, two folders deep; links, hidden files and what is no UTF-8 are
  /// left out.
  /// - Throws: `.missing`, or `.refused` where there is too much of it.
  public static func read(folder: String) throws(SessionFileProblem) -> [CampaignFile] {
    var files: [CampaignFile] = []
    var size = 0
    for path in try paths(in: folder, depth: 2) {
      guard let data = FileManager.default.contents(atPath: folder + "/" + path),
        let text = String(data: data, encoding: .utf8)
      else { continue }
      size += data.count
      guard size <= largest, files.count < most else {
        throw .refused(folder, reason: "there is more in it than a campaign may hold")
      }
      files.append(CampaignFile(path: path, text: text))
    }
    return files.sorted { $0.path < $1.path }
  }

  private static func paths(
    in folder: String, depth: Int
  ) throws(SessionFileProblem) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .missing(folder)
    }
    var found: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder + "/" + name
      let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
      if type as? FileAttributeType == .typeDirectory, depth > 1 {
        found += try paths(in: path, depth: depth - 1).map { name + "/" + $0 }
      } else if type as? FileAttributeType == .typeRegular,
        extensions.contains((name as NSString).pathExtension.lowercased())
      {
        found.append(name)
      }
    }
    return found
  }

  /// Writes files to a fresh folder for somebody to read, and removes it afterwards.
  ///
  /// The folder bears the campaign's name, so that complaints about its files can be understood.
  /// - Throws: what the file system throws where they cannot be written, or what `body` throws.
  public static func unpacked<Result>(
    _ files: [CampaignFile], as name: String, _ body: (_ folder: String) throws -> Result
  ) throws -> Result {
    let base = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID())")
    defer { try? FileManager.default.removeItem(at: base) }
    let folder = base.appending(path: isPlain(name) ? name : "campaign")
    for file in files where file.path.split(separator: "/").allSatisfy({ isPlain(String($0)) }) {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(file.text.utf8).write(to: url)
    }
    return try body(folder.path)
  }

  /// A session file may come from anybody: nothing in it may name a place outside the fresh folder.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.contains("\0")
  }
}
