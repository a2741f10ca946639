import Testing

@testable import ParleyTerminal

@Suite struct ClockTests {
  @Test func aMessageLandsAboveAHalfTypedLine() throws {
    let demo = try Demo()
    try demo.type("attack bor")
    try demo.mail("two minutes left")
    try demo.expect("two minutes left\r\n")
    try demo.expect("ready> attack bor")
    try demo.send("eal\r")
    try demo.expect("GOT<attack boreal>")
  }

  @Test func aMessageLandsAboveASearchAndAboveASecret() throws {
    let demo = try Demo()
    try demo.enter("needle", expecting: "GOT<needle>")
    try demo.send("\u{12}need")
    try demo.expect("\u{1B}[7mneed")
    try demo.mail("cable")
    try demo.expect("cable\r\n")
    try demo.expect("need': ")
    try demo.send("\r")
    try demo.expect("GOT<needle>")
    try demo.expect(Demo.prompt)
    try demo.send("secret\r")
    try demo.expect("pass-phrase: ")
    try demo.send("ab")
    try demo.mail("cable")
    try demo.expect("cable\r\n")
    try demo.expect("pass-phrase: ")
    try demo.send("c\r")
    try demo.expect("SECRET line(\"abc\")")
  }

  @Test func anAlarmSetsTheLineAsideUntilTheNextPrompt() throws {
    let demo = try Demo()
    try demo.type("attack bor")
    try demo.mail("finish")
    try demo.expect("ALARM")
    try demo.expect("ready> attack bor")
    try demo.send("eal\r")
    try demo.expect("GOT<attack boreal> 13")
  }
}

@Suite struct AppearanceTests {
  @Test func thePromptHasColourOnlyWhereItIsWelcome() throws {
    let plain = try Demo()
    #expect(!plain.terminal.screen.contains("\u{1B}[1;36m"))
    let coloured = try Demo(environment: ["NO_COLOR": ""])
    #expect(coloured.terminal.screen.contains("\u{1B}[1;36mready> \u{1B}[0m"))
    let dumb = try Demo(environment: ["NO_COLOR": "", "TERM": "dumb"])
    #expect(!dumb.terminal.screen.contains("\u{1B}"))
  }

  @Test func aLocaleWithoutUTF8MakesNoDifference() throws {
    for locale in ["C", "POSIX", ""] {
      let demo = try Demo(environment: ["LC_ALL": locale, "LANG": ""])
      try demo.send("café ⚔\u{7F}!\r")
      try demo.expect("GOT<café !> 7")
    }
  }

  @Test func aShortTextIsPrintedAndALongOnePaged() throws {
    let demo = try Demo(
      environment: ["PAGER": "sh FOLDER/pager"],
      files: ["pager": "echo PAGED $(wc -l)\n"], rows: 10)
    let short = try demo.enter("page 5", expecting: "row 5")
    #expect(!short.contains("PAGED"))
    let long = try demo.enter("page 60", expecting: "PAGED 60")
    #expect(!long.contains("row 60"))
    #expect(!demo.terminal.isInCookedMode)
  }

  @Test func widthsIgnoreColourAndCountWideCharacters() {
    let style = Style(isOn: true)
    #expect(style("ab", .bold, .yellow) == "\u{1B}[1;33mab\u{1B}[0m")
    #expect(Style(isOn: false)("ab", .bold) == "ab")
    #expect(ScreenText.width(of: style("ab", .bold)) == 2)
    #expect(ScreenText.padded("ab", to: 4) == "ab  ")
    #expect(ScreenText.clipped("abcdef", to: 4) == "abc…")
    #expect(ScreenText.clipped("abcd", to: 4) == "abcd")
    #expect(ScreenText.markedPrompt(style("a", .dim)) == "\u{1}\u{1B}[2m\u{2}a\u{1}\u{1B}[0m\u{2}")
  }

  @Test func textOfOthersCannotMoveTheCursor() {
    #expect(ScreenText.visible("a\u{1B}[2Jb\nc\u{202E}d") == "a\u{FFFD}[2Jb c\u{FFFD}d")
    #expect(ScreenText.visible("plain é") == "plain é")
  }
}
