import ParleyRules

/// One campaign file, read as far as it can be.
public struct Document: Sendable {
  /// The file as the author would name it.
  public let file: String
  /// What it holds; `nil` if it is empty or nothing could be made of it.
  public let root: Entry?
  /// Sections that this file would have given, had they been readable: whatever refers to them is
  /// not complained of.
  public let lost: [String]
  /// Whether it is unknown which sections this file would have given.
  public let lostAll: Bool

  /// Reads the bytes of a file. Everything that is wrong is reported; nothing is thrown.
  public static func read(_ bytes: [UInt8], file: String, log: Diagnostics) -> Document {
    guard var source = Source(bytes: bytes, file: file, log: log) else {
      return Document(file: file, root: nil, lost: [], lostAll: true)
    }
    let composed = source.compose(from: 1, upTo: source.lineCount + 1)
    switch composed {
    case .tree(let node, let parser):
      var growing = Growing(source, log: log)
      let root = withExtendedLifetime(parser) { node.map { growing.entry($0, from: 1) } }
      let isEmpty = root.map { $0.content == .null } ?? true
      return Document(file: file, root: isEmpty ? nil : root, lost: [], lostAll: false)
    case .failed(let problem):
      return Salvage(source, log: log).document(after: problem)
    }
  }
}

/// Reads a broken file section by section, so that one syntax error costs one section and no more.
struct Salvage {
  /// More sections than any campaign has: beyond it the file is given up.
  private static let most = 100

  private var source: Source
  private let log: Diagnostics
  private var pairs: [Entry.Pair] = []
  private var lost: [String] = []
  private var failed = false

  init(_ source: Source, log: Diagnostics) {
    self.source = source
    self.log = log
  }

  /// What can be saved of a file that failed as a whole with `problem`.
  consuming func document(after problem: SyntaxProblem) -> Document {
    let starts = (1...source.lineCount).filter { sectionName(source.line($0)) != nil }
    guard !starts.isEmpty, starts.count <= Salvage.most else {
      log.report(problem.diagnostic(in: source, from: 1))
      return Document(file: source.file, root: nil, lost: [], lostAll: true)
    }
    for (rank, first) in starts.enumerated() {
      read(from: first, upTo: rank + 1 < starts.count ? starts[rank + 1] : source.lineCount + 1)
    }
    if !failed { log.report(problem.diagnostic(in: source, from: 1)) }
    let root = Entry(.mapping(pairs), at: source.place(line: 1, column: 1), isComplete: false)
    return Document(file: source.file, root: root, lost: lost, lostAll: false)
  }

  private mutating func read(from first: Int, upTo last: Int) {
    switch source.compose(from: first, upTo: last) {
    case .failed(let problem):
      failed = true
      log.report(problem.diagnostic(in: source, from: first))
      if let name = sectionName(source.line(first)) { lost.append(name) }
    case .tree(let node, let parser):
      guard let node else { return }
      var growing = Growing(source, log: log)
      let entry = withExtendedLifetime(parser) { growing.entry(node, from: first) }
      for pair in entry.pairs { take(pair) }
    }
  }

  private mutating func take(_ pair: Entry.Pair) {
    guard let earlier = pairs.first(where: { $0.key == pair.key }) else {
      pairs.append(pair)
      return
    }
    Growing(source, log: log).refuseDuplicate(pair.key, pair.place, earlier.place)
  }

  /// The key at the start of a line, if the line looks like the start of a section.
  private func sectionName(_ line: ArraySlice<Unicode.Scalar>) -> String? {
    let bare = line.drop { $0 == "\"" || $0 == "'" }
    let name = bare.prefix { $0.properties.isAlphabetic || $0 == "-" || $0 == "_" }
    guard line.count - bare.count <= 1, name.first?.properties.isAlphabetic == true else {
      return nil
    }
    let rest = bare.dropFirst(name.count).drop { $0 == "\"" || $0 == "'" || $0 == " " }
    guard rest.first == ":", rest.count == 1 || rest.dropFirst().first == " " else { return nil }
    return String(String.UnicodeScalarView(name))
  }
}
