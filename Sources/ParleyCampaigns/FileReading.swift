import Foundation
import ParleyRules

/// Reads the bytes of files, and nothing but plain files that lie in the campaign's folder.
struct FileReading {
  /// The folder as the author gave it, without a slash at the end.
  let folder: String
  private let root: String

  enum Failure: Error {
    /// Nothing of that name, or no plain file.
    case missing
    case isFolder
    /// A link that leads out of the folder.
    case outside
    case unreadable
    case tooLarge
  }

  /// `nil` if there is no such folder.
  init?(folder: String) {
    var trimmed = folder
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: trimmed, isDirectory: &isFolder),
      isFolder.boolValue,
      let resolved = FileReading.resolved(trimmed)
    else { return nil }
    self.folder = trimmed
    root = resolved
  }

  /// A file of the folder as the author would name it.
  func display(_ name: String) -> String { folder == "." ? name : folder + "/" + name }

  /// Where a file really lies, all links followed; `nil` if it does not exist.
  func resolved(_ name: String) -> String? { FileReading.resolved(folder + "/" + name) }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The bytes of a file of the folder.
  func bytes(_ name: String) -> Result<[UInt8], Failure> {
    guard let path = resolved(name) else { return .failure(.missing) }
    guard path.hasPrefix(root == "/" ? "/" : root + "/") else { return .failure(.outside) }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let type = attributes[.type] as? FileAttributeType
    else { return .failure(.unreadable) }
    guard type == .typeRegular else {
      return .failure(type == .typeDirectory ? .isFolder : .missing)
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size <= Source.largest else { return .failure(.tooLarge) }
    guard let data = FileManager.default.contents(atPath: path) else {
      return .failure(.unreadable)
    }
    return .success([UInt8](data))
  }

  /// The YAML files of the folder, in the order of the alphabet: for nearest words only.
  var yamlFiles: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
  }
}
