import Foundation
import ParleyCampaigns
import ParleyRules

/// Spells the keys, ids and words of a sound campaign wrongly, and sees that nothing is dropped in silence: each is
/// an error that names its file, line, column and the right word.
///
/// For rule authors it shows that parameters, sections and words of their own are checked as the core's are.
public struct Misspellings {
  /// Reads a folder and says what is wrong with it.
  public typealias Validation = (String) -> [Diagnostic]

  /// Something an author typed that can only be right or wrong.
  struct Token: Hashable {
    let text: String
    let place: Place
    /// It is the value of a key: nothing hangs on it.
    var isValue = false
  }

  let folder: String
  let roster: Roster
  private let validate: Validation

  /// - Parameters:
  ///   - folder: of a campaign without mistakes.
  ///   - validate: `parley validate` with this roster, where nothing else is said.
  public init(folder: URL, roster: Roster, validate: Validation? = nil) {
    self.folder = folder.path
    self.roster = roster
    self.validate = validate ?? { loadCampaign(folder: $0, roster: roster).1 }
  }

  /// Each alone.
  /// - Parameter step: only one in so many, for large campaigns.
  /// - Throws: what the file system throws where the copy cannot be written.
  public func areTold(oneIn step: Int = 1) throws -> Battery.Findings {
    var findings = Battery.Findings()
    findings.required = 100
    let all = tokens()
    let tokens = stride(from: 0, to: all.count, by: max(step, 1)).map { all[$0] }
    let desk = try CopiedFolder(folder)
    findings.problems += validate(desk.path).filter(\.isError).map { "unspoiled: \($0)" }
    for token in tokens {
      guard let place = try desk.spoil([token], in: folder).first else { continue }
      findings.comparisons += 1
      if let problem = problem(of: token, at: place, validate(desk.path)) {
        findings.problems.append("\(token.place) \(token.text): \(problem)")
      }
      try desk.restore()
    }
    return findings
  }

  private func problem(of token: Token, at place: Place, _ told: [Diagnostic]) -> String? {
    let errors = told.filter(\.isError)
    if errors.isEmpty { return "misspelled in silence" }
    let here = errors.filter { $0.place == place }
    if here.isEmpty { return "told elsewhere: \(errors[0])" }
    // Short words have many neighbours.
    let isNamed = here.contains { $0.printed().contains(token.text) }
    return isNamed || token.text.count < 4 ? nil : "without the right word: \(here[0])"
  }

  /// Several values at once, on lines far apart: one run tells them all.
  /// - Throws: what the file system throws where the copy cannot be written.
  public func areToldTogether(_ count: Int = 8) throws -> Battery.Findings {
    var findings = Battery.Findings()
    findings.required = 10 * count
    // A key that is not understood hides what stands under it; a value hides nothing.
    let tokens = tokens().filter(\.isValue)
    let desk = try CopiedFolder(folder)
    let distance = max(tokens.count / count, 1)
    for start in 0..<min(distance, 20) {
      let some = stride(from: start, to: tokens.count, by: distance).map { tokens[$0] }
      let places = try desk.spoil(Misspellings.apart(some), in: folder)
      let told = Set(validate(desk.path).filter(\.isError).map(\.place))
      findings.comparisons += places.count
      let untold = places.filter { !told.contains($0) }
      if !untold.isEmpty {
        findings.problems.append("of \(places.count) mistakes not told: \(untold)")
      }
      try desk.restore()
    }
    return findings
  }

  /// One on a line, and one of a word: complaints about one and the same thing are folded.
  private static func apart(_ tokens: [Token]) -> [Token] {
    var seen: Set<String> = []
    return tokens.filter {
      seen.insert("\($0.place.file):\($0.place.line)").inserted && seen.insert($0.text).inserted
    }
  }

  // MARK: What is right or wrong

  /// Keys of fields, and values that are ids of this campaign or words of the vocabulary.
  func tokens() -> [Token] {
    let log = Diagnostics()
    guard let read = Folder.read(folder, log: log) else { return [] }
    var found: [Token] = []
    let known = ids(read).union(words)
    for section in read.sections {
      found.append(Token(text: section.key, place: section.place))
      let isDefining = Misspellings.defining.contains(section.key)
      for pair in section.value.pairs {
        if !isDefining { found.append(Token(text: pair.key, place: pair.place)) }
        collect(pair, known, &found)
      }
      if section.value.pairs.isEmpty { collect(section.value, known, &found) }
    }
    return found
  }

  /// Sections whose keys are names of the author's own.
  private static let defining = [
    "actors", "assets", "forums", "measures", "injects", "objectives", "lessons", "learning",
  ]

  /// Fields that take any word of the author's.
  private var free: Set<String> {
    let groups = roster.vocabulary.quantities.filter { $0.unit == .group }
    let names = groups.map { $0.id.split(separator: ".").last.map(String.init) ?? $0.id }
    return Set(names + ["sector"])
  }

  private func collect(_ pair: Entry.Pair, _ known: Set<String>, _ found: inout [Token]) {
    if free.contains(pair.key) { return }
    // Objectives are named where they stand, under their seat.
    if pair.key == "objectives" {
      for objective in pair.value.pairs { collect(objective.value, known, &found) }
    } else {
      collect(pair.value, known, &found)
    }
  }

  private func collect(_ entry: Entry, _ known: Set<String>, _ found: inout [Token]) {
    switch entry.content {
    case .mapping(let pairs):
      for pair in pairs {
        found.append(Token(text: pair.key, place: pair.place))
        collect(pair, known, &found)
      }
    case .sequence(let items): for item in items { collect(item, known, &found) }
    case .scalar(let text):
      if known.contains(text) {
        found.append(Token(text: text, place: entry.place, isValue: true))
      }
    case .null, .broken: break
    }
  }

  private func ids(_ folder: Folder) -> Set<String> {
    Set(
      folder.sections.filter { Misspellings.defining.contains($0.key) }
        .flatMap { $0.value.pairs.map(\.key) })
  }

  private var words: Set<String> {
    var words: Set<String> = ["true", "false"]
    for quantity in roster.vocabulary.quantities {
      switch quantity.unit {
      case .word(let choices), .words(let choices): words.formUnion(choices.map(\.id))
      default: break
      }
    }
    words.formUnion(Phase.allCases.map(\.word.id) + Inject.Purpose.allCases.map(\.word.id))
    return words
  }
}

/// A copy of a campaign's folder in which things may be spoiled.
private final class CopiedFolder {
  let path: String
  private var spoiled: [String: String] = [:]

  init(_ folder: String) throws {
    let copy = FileManager.default.temporaryDirectory.appending(
      path: "misspelled-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: folder, toPath: copy.path)
    path = copy.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Puts a letter into each of these tokens, and says where the spoiled ones stand now.
  func spoil(_ tokens: [Misspellings.Token], in folder: String) throws -> [Place] {
    var places: [Place] = []
    for token in tokens {
      let name = String(token.place.file.dropFirst(folder.count + 1))
      let file = "\(path)/\(name)"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      if spoiled[file] == nil { spoiled[file] = text }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let line = lines[token.place.line - 1]
      let start = line.index(line.startIndex, offsetBy: token.place.column - 1)
      // A token in quotes starts at its quote.
      guard let range = line[start...].firstRange(of: token.text),
        line.distance(from: start, to: range.lowerBound) < 2
      else { continue }
      let letter = line.index(range.lowerBound, offsetBy: min(2, token.text.count))
      lines[token.place.line - 1].insert("q", at: letter)
      try lines.joined(separator: "\n").write(toFile: file, atomically: false, encoding: .utf8)
      places.append(Place(file: file, line: token.place.line, column: token.place.column))
    }
    return places
  }

  func restore() throws {
    for (file, text) in spoiled { try text.write(toFile: file, atomically: false, encoding: .utf8) }
    spoiled.removeAll()
  }
}
