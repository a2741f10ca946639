import Foundation

/// Where campaigns are looked for.
struct Shelf {
  /// A campaign's folder.
  struct Place: Hashable {
    /// The name of the folder, which is what one types.
    let name: String
    let path: String
  }

  private let program: Program
  init(_ program: Program) { self.program = program }

  /// `$PARLEY_CAMPAIGNS`, `Campaigns` here, `Campaigns` above the program, and the data folders of
  /// XDG.
  var folders: [String] {
    let environment = program.environment
    var folders = list(environment["PARLEY_CAMPAIGNS"]).map(program.whole)
    folders.append(program.whole("Campaigns"))
    if let near = nearExecutable { folders.append(near) }
    let home = environment["XDG_DATA_HOME"] ?? environment["HOME"].map { $0 + "/.local/share" }
    let shared = list(environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share")
    folders += ([home].compactMap { $0 } + shared).filter { $0.hasPrefix("/") }
      .map { $0 + "/parley/Campaigns" }
    return folders
  }

  private func list(_ value: String?) -> [String] {
    (value ?? "").split(separator: ":").map(String.init)
  }

  /// The first folder above the program that holds campaigns.
  private var nearExecutable: String? {
    var folder = URL(fileURLWithPath: program.executable).resolvingSymlinksInPath()
    while folder.path != "/", !folder.path.isEmpty {
      folder.deleteLastPathComponent()
      let campaigns = folder.appending(path: "Campaigns").path
      if isFolder(campaigns) { return campaigns }
    }
    return nil
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private func isCampaign(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/campaign.yaml")
  }

  /// All campaigns, by name. Where two bear one name, the folder that comes first counts.
  var places: [Place] {
    var found: [String: Place] = [:]
    for folder in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names where found[name] == nil && isCampaign(folder + "/" + name) {
        found[name] = Place(name: name, path: folder + "/" + name)
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }

  /// The campaign of a name or path. A folder that is there goes before a name.
  /// - Throws: where there is none, with the nearest name.
  func find(_ word: String) throws(Failure) -> Place {
    var path = program.whole(word)
    if path.hasSuffix("/campaign.yaml") { path.removeLast("/campaign.yaml".count) }
    if isCampaign(path) {
      return Place(name: (path as NSString).lastPathComponent, path: path)
    }
    let places = places
    if let place = places.first(where: { $0.name == word }) { return place }
    if word.contains("/") || isFolder(path) {
      throw Failure(
        Failure.usage,
        .init(
          "There is no campaign in \(word): it holds no campaign.yaml.",
          nl: "Er is geen campagne in \(word): er staat geen campaign.yaml in."))
    }
    throw .unknown(
      .init("campaign", nl: "campagne"), word, among: places.map(\.name))
  }
}
