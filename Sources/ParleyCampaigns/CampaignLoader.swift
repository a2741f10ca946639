import ParleyRules

/// Reads a campaign folder for a roster of modules.
///
/// All mistakes of all files are told in one run, root causes first. Sections and parameters of a module
/// are checked whether or not a game switches the module on.
///
/// - Parameters:
///   - folder: the path of the folder, or of its `campaign.yaml`.
///   - roster: the core and the modules whose words the campaign may use.
/// - Returns: the campaign, or `nil` if there is an error; and everything there is to say about it.
public func loadCampaign(folder path: String, roster: Roster) -> (Campaign?, [Diagnostic]) {
  let log = Diagnostics()
  guard let folder = Folder.read(path, log: log) else { return (nil, log.told()) }
  let loader = CampaignLoader(folder, roster: roster, log: log)
  let campaign = loader.campaign()
  return (log.hasErrors ? nil : campaign, log.told())
}

/// Turns the sections of a folder into a campaign.
///
/// Which fields a section has, and what may stand in them, comes from the roster's declarations.
final class CampaignLoader {
  let folder: Folder
  let roster: Roster
  let log: Diagnostics
  let catalogue: Catalogue
  var result = Campaign(id: "", title: "")
  /// Words of authors' own (camps, catalogues), numbered once all are known.
  var groups: [(quantity: Quantity, row: String?, word: String)] = []
  /// Where injects were found to fire, or to choose their words, by what is hidden.
  var disclosures: [Item] = []
  /// The forums before which injects table texts, where that is written, and in which turn.
  var tablings: [(forum: String, place: Place, turn: Int32?)] = []
  /// The inject that is being read says that it is meant to.
  var isDisclosureMeant = false
  /// Who owns what, and who suspects whom, for checks across sections.
  var owners: [String: String] = [:]
  var suspects: [String: Set<String>] = [:]
  /// The last turn that may be named, the silent ones included; generous while that is unknown.
  var lastTurn = 1
  var isLengthKnown = true
  /// The inject whose trigger is being read, and where each waits for which other.
  var waiter: String?
  var waits: [String: [String: Place]] = [:]
  /// Where each named thing stands.
  var places: [Kind: [String: Place]] = [:]

  init(_ folder: Folder, roster: Roster, log: Diagnostics) {
    self.folder = folder
    self.roster = roster
    self.log = log
    catalogue = Catalogue(folder, roster: roster)
  }

  var vocabulary: Vocabulary { roster.vocabulary }

  func campaign() -> Campaign {
    let root = Item(
      folder.root, name: Text("the campaign", nl: "de campagne"),
      at: Place(file: folder.file), log: log)
    _ = root.fields { fields -> Bool? in
      fields.allow(["parts"])
      readFront(fields)
      readNamed(fields)
      readObstacles(fields)
      readModuleSections(fields)
      readSeats(fields)
      readInjects(fields)
      readTutorial(fields)
      return true
    }
    numberGroups()
    checkSense()
    return result
  }

  /// Equal words of a quantity get equal numbers, by their order in the alphabet, from 1.
  private func numberGroups() {
    var words: [Quantity: Set<String>] = [:]
    for group in groups { words[group.quantity, default: []].insert(group.word) }
    let sorted = words.mapValues { $0.sorted() }
    result.groups = sorted.sorted { $0.key.number < $1.key.number }.map {
      Campaign.Group(quantity: vocabulary[$0.key].id, words: $0.value)
    }
    for group in groups {
      let rank = sorted[group.quantity]?.firstIndex(of: group.word) ?? 0
      result.cells.append(Campaign.Cell(group.quantity, group.row, value: Int32(rank + 1)))
    }
  }
}
