import Foundation
import Testing

@testable import ParleyCommand

@Suite("The README tells the truth") @MainActor
struct ReadmeTests {
  let stage: Stage
  let readme: Readme

  init() throws {
    stage = try Stage()
    readme = try Readme.read()
  }

  /// The command in the caption of the transcript: `printf 'LINES' | .ci/play ARGUMENTS`.
  private func caption() throws -> (script: String, arguments: [String]) {
    let caption = try #require(readme.blocks.first?.after)
    let match = try #require(caption.firstMatch(of: /printf '(.+)' \| \.ci\/play (.+?)`/))
    return (
      match.1.replacingOccurrences(of: "\\n", with: "\n"),
      match.2.split(separator: " ").map(String.init)
    )
  }

  @Test("its transcript is what the program prints; with PARLEY_RERECORD=1 it is printed anew")
  func transcript() throws {
    let (script, arguments) = try caption()
    let block = try #require(readme.blocks.first)
    try stage.write(script, to: "s")
    #expect(ParleyCommand.run(arguments + ["--script", "s"], stage.program()) == 0)
    let prompt = try #require(block.text.components(separatedBy: "\n").first)
    let said = stage.output.components(separatedBy: "\n")
    let answer = said.drop { $0 != prompt }.prefix { !$0.isEmpty }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["PARLEY_RERECORD"] != nil, !answer.isEmpty {
      let renewed = readme.text.replacingOccurrences(of: block.text, with: answer)
      try renewed.write(
        to: Stage.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
    } else {
      #expect(block.text == answer)
    }
  }

  @Test("what it says can be typed can be typed")
  func lines() throws {
    let lines = readme.codes(under: "Play")
    #expect(lines.count > 20)
    let impossible = try ReadmeTable().impossible(lines, games: 20)
    #expect(impossible.isEmpty, "\(impossible)")
  }

  @Test("the commands of the host are commands")
  func hosting() throws {
    let heads = readme.commands(under: "Host")
    #expect(heads.isSuperset(of: ["seat", "adjudicate", "override", "record"]) && heads.count > 12)
    let play = { (words: [String]) in
      try stage.play(
        words.map { "help \($0)" }.joined(separator: "\n"), campaign: "confidence-2013",
        session: "\(words.count).parley")
    }
    let run = try play(heads.sorted())
    #expect(run.code == 0, "\(run.output)")
    #expect(try play(["adjudicate", "filibuster"]).code == 1)
  }

  @Test("a line with one word misspelt, missing or of another order is noticed")
  func misspelt() throws {
    let lines = [
      "operate disruption boreal-bank efort high", "vote p2 yess", "propose osce-8 inn osce",
      "attribute i4 to boreal at likely private ask demarch", "lobby eu", "gesture borealis",
      "amend p2 dropp osce-3", "filibuster",
    ]
    #expect(try ReadmeTable().impossible(lines, games: 2).map(\.line) == lines)
  }

  @Test("the folders it names are there")
  func folders() {
    let folders = readme.codes(under: "Where things are")
    #expect(folders.count > 10)
    for folder in folders where !folder.contains("*") {
      let path = Stage.root.appending(path: folder).path
      #expect(FileManager.default.fileExists(atPath: path), "\(folder)")
    }
  }
}
