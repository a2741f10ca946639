import ParleyEngine
import ParleyObstacles
import ParleyRules
import Testing

@testable import ParleyCommand

@Suite("Command lines to paste") struct ShellWordTests {
  @Test("a plain path stands as it is, anything else in quotation marks")
  func quoted() {
    #expect(ShellWord.quoted(".build/release/parley") == ".build/release/parley")
    #expect(ShellWord.quoted("parley") == "parley")
    #expect(ShellWord.quoted("/home/me/my games/parley") == "'/home/me/my games/parley'")
    #expect(ShellWord.quoted("it's") == #"'it'\''s'"#)
    #expect(ShellWord.quoted("$(rm x)") == "'$(rm x)'")
  }

  @Test(
    "the program is called what it was called by",
    arguments: [
      (".build/release/parley", ".build/release/parley resume a.parley"),
      ("/opt/parley", "/opt/parley resume a.parley"), (nil, "parley resume a.parley"),
    ])
  func called(_ word: String?, _ expected: String) {
    let program = Program(
      roster: Roster(Obstacles.all), environment: [:], folder: "/", executable: "/usr/bin/parley",
      calledAs: word, output: { _ in }, complaints: { _ in })
    #expect("\(program.name) resume a.parley" == expected)
  }
}
