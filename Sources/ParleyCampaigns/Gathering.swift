import ParleyRules

/// Puts the sections of all files together and tells every clash between them.
struct Gathering {
  private let files: FileReading
  private let log: Diagnostics
  private var sections: [Entry.Pair] = []
  private var ranks: [String: Int] = [:]
  private var lost: Set<String> = []
  private var lostAny = false
  private var bytesLeft = Folder.largest
  /// Where each file really lies, and the place that named it first.
  private var seen: [String: Place] = [:]

  init(_ files: FileReading, log: Diagnostics) {
    self.files = files
    self.log = log
  }

  mutating func folder() -> Folder? {
    let front = Place(file: files.display(Folder.frontDoor))
    guard let document = document(Folder.frontDoor, namedAt: front, isFrontDoor: true) else {
      return nil
    }
    guard document.root != nil || document.lostAll else {
      log.error(
        .file, "empty", at: front,
        Text("this file is empty", nl: "dit bestand is leeg"),
        hint: Text(
          "copy the folder of a campaign that works, and change that",
          nl: "kopieer de map van een campagne die werkt, en pas die aan"))
      return nil
    }
    take(document, isFrontDoor: true)
    for (name, place) in partNames(document) {
      if let part = self.document(name, namedAt: place, isFrontDoor: false) {
        take(part, isFrontDoor: false)
      }
    }
    return Folder(file: front.file, sections: sections, lost: lost, lostAny: lostAny)
  }

  // MARK: Files

  private mutating func document(
    _ name: String, namedAt place: Place, isFrontDoor: Bool
  ) -> Document? {
    switch files.bytes(name) {
    case .success(let bytes):
      bytesLeft -= bytes.count
      guard bytesLeft >= 0 else {
        refuse(place, "too-large", Self.together)
        return nil
      }
      if let path = files.resolved(name) { seen[path] = place }
      return Document.read(bytes, file: files.display(name), log: log)
    case .failure(.missing) where isFrontDoor:
      refuse(place, "missing", Text("there is no such file", nl: "dit bestand bestaat niet"))
    case .failure(.missing):
      refuseMissing(name, place)
    case .failure(.isFolder):
      refuse(place, "missing", Text("\(name) is a folder", nl: "\(name) is een map"))
    case .failure(.outside):
      refuse(place, "outside", Self.outside(name))
    case .failure(.unreadable):
      refuse(place, "unreadable", Text("\(name) cannot be read", nl: "\(name) is niet leesbaar"))
    case .failure(.tooLarge):
      lostAny = true
      Source.refuseSize(files.display(name), log)
    }
    return nil
  }

  private mutating func refuse(_ place: Place, _ code: String, _ message: Text, hint: Text? = nil) {
    lostAny = true
    log.error(.file, code, at: place, message, hint: hint)
  }

  private mutating func refuseMissing(_ name: String, _ place: Place) {
    let near = Nearest.word(
      to: name, among: files.yamlFiles.filter { ![name, Folder.frontDoor].contains($0) })
    refuse(
      place, "missing",
      Text("there is no file \(name) in this folder", nl: "er is geen bestand \(name) in deze map"),
      hint: near.map { Text("did you mean \($0)?", nl: "bedoelt u \($0)?") })
  }

  private static let together = Text(
    "the files of this campaign are larger than 16 MiB together",
    nl: "de bestanden van deze campagne zijn samen groter dan 16 MiB")

  private static func outside(_ name: String) -> Text {
    Text(
      "\(name) lies outside the campaign's folder", nl: "\(name) ligt buiten de map van de campagne"
    )
  }

  // MARK: Parts

  /// The parts that the front door names and that may be read, each with the place that names it.
  private mutating func partNames(_ document: Document) -> [(String, Place)] {
    if document.lostAll || document.lost.contains("parts") { lostAny = true }
    guard let pair = document.root?.pairs.first(where: { $0.key == "parts" }) else { return [] }
    let names = Item(pair, log: log).list().compactMap { item in
      item.string().map { ($0, item.entry.place) }
    }
    if names.count > Folder.mostParts {
      refuse(pair.place, "too-many", Text("more than 64 parts", nl: "meer dan 64 delen"))
    }
    return names.prefix(Folder.mostParts).filter { isAllowed($0.0, $0.1) }
  }

  private mutating func isAllowed(_ name: String, _ place: Place) -> Bool {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    if name.hasPrefix("/") || name.hasPrefix("~") || name.contains("\\") || name.contains(":")
      || steps.contains("..")
    {
      refuse(
        place, "outside", Self.outside(name),
        hint: Text(
          "name a file of this folder, such as actors.yaml", nl: "noem een bestand in deze map"))
      return false
    }
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      refuse(
        place, "missing",
        Text("\(name) does not end in .yaml", nl: "\(name) eindigt niet op .yaml"))
      return false
    }
    guard let path = files.resolved(name) else { return true }
    if path == files.resolved(Folder.frontDoor) {
      refuseCycle(place, Text("campaign.yaml names itself", nl: "campaign.yaml noemt zichzelf"))
      return false
    }
    guard let earlier = seen[path] else {
      seen[path] = place
      return true
    }
    log.error(
      .shape, "duplicate", at: place,
      Text(
        "\(name) is named twice; the first is on line \(earlier.line)",
        nl: "\(name) wordt twee keer genoemd; de eerste staat op regel \(earlier.line)"))
    return false
  }

  private func refuseCycle(_ place: Place, _ message: Text) {
    log.error(
      .shape, "cycle", at: place, message,
      hint: Text(
        "only campaign.yaml names parts, and a part names none",
        nl: "alleen campaign.yaml noemt delen, en een deel noemt er geen"))
  }

  // MARK: Sections

  private mutating func take(_ document: Document, isFrontDoor: Bool) {
    lost.formUnion(document.lost)
    if document.lostAll { lostAny = true }
    guard let root = document.root else { return }
    guard case .mapping(let pairs) = root.content else {
      if root.content != .broken { refuseShape(root.place) }
      lostAny = true
      return
    }
    if !root.isComplete, document.lost.isEmpty { lostAny = true }
    for pair in pairs { take(pair, isFrontDoor: isFrontDoor) }
  }

  private func refuseShape(_ place: Place) {
    log.error(
      .shape, "type", at: place,
      Text(
        "a campaign file holds sections, each with its name and a colon",
        nl: "een campagnebestand bevat onderdelen, elk met zijn naam en een dubbele punt"),
      hint: Text("start with a line such as `actors:`", nl: "begin met een regel als `actors:`"))
  }

  private mutating func take(_ pair: Entry.Pair, isFrontDoor: Bool) {
    if pair.key == "parts", !isFrontDoor {
      refuseCycle(
        pair.place,
        Text("a part cannot name parts of its own", nl: "een deel kan zelf geen delen noemen"))
      return
    }
    guard let rank = ranks[pair.key] else {
      ranks[pair.key] = sections.count
      sections.append(pair)
      return
    }
    let earlier = sections[rank]
    log.error(
      .shape, "duplicate", at: pair.place,
      Text(
        "the section \(pair.key) stands in two files; the other is at \(earlier.place)",
        nl:
          "het onderdeel \(pair.key) staat in twee bestanden; het andere staat op \(earlier.place)"),
      hint: Text("keep a section in one file", nl: "houd een onderdeel in één bestand"))
    sections[rank] = earlier.joined(with: pair.value)
  }
}
