import ParleyRules
import Testing

@testable import ParleyCampaigns

/// One mistake in a sound campaign, and the one complaint that an author reads.
/// A condition of the sound campaign's that others may stand in for.
private let level = "level: {quantity: capital, of: arden, at-least: 5}"
/// An effect of the sound campaign's that others may stand in for.
private let gesture = "gesture: {from: ngo, to: arden}"

@Suite struct MistakesTests {
  /// What the author wrote, what it is changed to (with ^ before the place complained of), the complaint.
  @Test(arguments: [
    ("parley: 1", "parley: ^2", "error [version]: this is format 2; this program reads format 1"),
    ("id: two-states", "id: ^Two States", "error [id]: \"Two States\" cannot be an id"),
    ("turns: 2", "turns: ^0", "error [range]: turns is 0, but should be a whole number from 1"),
    ("turns: 2", "^trns: 2", "error [unknown-key]: the campaign has no key \"trns\""),
    ("notice: EXERCISE\n", "", "1:1: error [missing-key]: the campaign needs notice:"),
    ("waits: [negotiation", "waits: [^negotation", "error [word]: item 1 of waits cannot be"),
    ("kind: state, camp: west", "kind: ^stat, camp: west", "error [word]: kind cannot be \"stat\""),
    (
      "boreal: {title: Boreal, kind: state", "^boreal: {title: Boreal",
      "error [missing-key]: boreal needs kind:"
    ),
    ("income: 6", "^incom: 6", "error [unknown-key]: arden has no key \"incom\""),
    (
      "income: 6", "income: ^60",
      "error [range]: income is 60, but should be a whole number from 0 to"
    ),
    ("umbrella: true", "umbrella: ^yes", "error [type]: umbrella is \"yes\", but should be true"),
    ("strikes: 0.125", "strikes: ^0.1255", "error [digits]: 0.1255 has 4 decimals; strikes takes"),
    ("suspects: [boreal]", "suspects: [^borael]", "error [unknown]: there is no actor \"borael\""),
    ("suspects: [boreal]", "suspects: [^arden]", "error [itself]: arden names itself here"),
    ("suspects: [boreal], ", "", "error [suspects]: arden can be a victim and suspects nobody"),
    (
      "owner: arden, status: vital", "owner: ^ardn, status: vital",
      "error [unknown]: there is no actor"
    ),
    ("status: vital", "status: ^vitl", "error [word]: status cannot be \"vitl\""),
    ("neighbour: port", "neighbour: ^prot", "error [unknown]: there is no asset \"prot\""),
    ("chairs: {arden: 1", "chairs: {^ardn: 1", "error [unknown]: there is no actor \"ardn\""),
    (
      "chairs: {arden: 1", "chairs: {arden: 2",
      "error [chairs]: arden is a team and holds one chair"
    ),
    ("consensus", "bilateral", "error [chairs]: ring is bilateral and needs two members"),
    (
      "ngo: 3}, key: [arden]", "}, key: [ngo]",
      "error [chairs]: ngo is a key member of ring without"
    ),
    (
      "key: [arden]}", "key: [arden], from: ^0}",
      "error [range]: from is 0, and turns are counted from 1"
    ),
    (
      "key: [arden]}", "key: [arden], until: ^0}",
      "error [range]: until is 0, and turns are counted from 1"
    ),
    (
      "key: [arden]}", "key: [arden], from: ^2, until: 1}",
      "error [never-sits]: ring never sits: from turn 2, and until turn 1"
    ),
    (
      "key: [arden]}", "key: [arden], from: ^3}",
      "error [never-sits]: ring never sits: from turn 3, and turn 2 is the last"
    ),
    (
      "key: [arden]}", "key: [arden], guests: ^[ngo]}",
      "error [guests]: ngo has a chair in ring and is no guest there"
    ),
    ("key: [arden]}", "key: [arden], scope: ^globl}", "error [word]: scope cannot be \"globl\""),
    (
      "key: [arden]}", "key: [arden], guests: [^gno]}", "error [unknown]: there is no actor \"gno\""
    ),
    (
      "turns: 2\n", "turns: 2\ncalendar: [a, b, {en: d, nl: e, months: ^0}]\n",
      "error [range]: months is 0, but should be a whole number from 1 to 60"
    ),
    (
      "turns: 2\n", "turns: 2\ncalendar: [a, b, {en: d, nl: e, months: ^600}]\n",
      "error [range]: months is 600, but should be a whole number from 1 to 60"
    ),
    (
      "turns: 2\n", "turns: 2\ncalendar: [a, b, {en: d, nl: e, ^monts: 4}]\n",
      "error [unknown-key]: item 3 of calendar has no key \"monts\""
    ),
    (
      "clauses: [line]}", "clauses: [line], next-floor: ^yes}",
      "error [type]: next-floor is \"yes\""
    ),
    ("boreal: -0.5", "boreal: ^-0.4", "error [number]: boreal is -0.4, but goes in steps of 0.5"),
    ("  boreal: {brief: Be bold.}", "  ^borea: {brief: B.}", "error [unknown]: there is no actor"),
    ("operate defence", "oprate defence", "error [unknown]: there is no order \"oprate\""),
    (
      "function: communication,", "function: constraint, forbids: [sabotage, ^sabotge],",
      "error [word]: item 2 of forbids cannot be \"sabotge\""
    ),
    (
      "requires: Little.", "requires: L, forbids: ^sabotge",
      "error [word]: forbids cannot be \"sabotge\""
    ),
    (
      "requires: Little.", "requires: L, guards: [^vitl]",
      "error [word]: item 1 of guards cannot be \"vitl\""
    ),
    (
      "requires: Little.", "requires: L, spares: [^gird]",
      "error [unknown]: there is no asset \"gird\""
    ),
    (
      "line: {title: Line,", "^line: {title: Line, forbids: [sabotage],",
      "warning [forbids]: line forbids operations and is no constraint"
    ),
    (
      "line: {title: Line,", "^line: {title: Line, guards: [vital],",
      "warning [forbids]: line says whom it protects or spares, and forbids nothing"
    ),
    ("measure: line", "measure: ^lnie", "error [unknown]: there is no measure \"lnie\""),
    ("{wrong: {by: arden}}", "{^wron: {by: arden}}", "error [unknown-key]: there is no condition"),
    (
      "seat: arden}}, ask", "^set: arden}}, ask",
      "error [unknown-key]: carried-out has no key \"set\""
    ),
    ("to: public", "to: ^arden", "error [word]: to: is public or a list of seats, not \"arden\""),
    ("to: public", "to: [^ngo]", "error [unknown]: there is no seat \"ngo\""),
    (
      "needs: opacity", "dated: ^9", "error [range]: dated is 9, but should be a whole number from"
    ),
    ("needs: opacity", "needs: ^opacty", "error [unknown]: there is no obstacle \"opacty\""),
    ("severity: 3", "severity: ^30", "error [range]: severity is 30"),
    ("kind: sabotage", "kind: ^defence", "error [word]: kind cannot be \"defence\""),
    ("turn: 1\n", "turn: ^9\n", "error [range]: turn is 9"),
    ("turn: 1\n", "^turn: 1\n    when: {turn: 2}\n", "error [two-triggers]: turn: and when: both"),
    ("size: 2", "size: ^4", "error [range]: size is 4"),
    ("[arden, boreal], size", "^[arden], size", "error [pair]: a shock is between two actors"),
    (
      "quantity: hurt", "quantity: ^hrut",
      "error [unknown]: there is no number \"hrut\" to add to"
    ),
    (
      gesture, "add: {quantity: ^asset.shild, of: grid, value: 1}",
      "error [unknown]: there is no number \"asset.shild\" to add to"
    ),
    (
      gesture, "add: {quantity: hurt, of: [arden, ^boral], value: 1}",
      "error [unknown]: there is no actor \"boral\""
    ),
    (
      gesture, "add: {quantity: asset.shield, of: ^arden, value: 1}",
      "error [unknown]: there is no asset \"arden\""
    ),
    (gesture, "add: {quantity: hurt, of: ^[], value: 1}", "error [empty]: nothing is named here"),
    (
      gesture, "add: ^{quantity: trust, of: all, value: 0.1}",
      "error [missing-key]: trust needs toward:"
    ),
    (
      gesture, "add: ^{quantity: weather.heat, of: all, value: 1}",
      "error [unknown-key]: weather.heat has no of:"
    ),
    (
      gesture, "add: {quantity: ^opacity.fog, value: 1}",
      "error [unknown]: there is no number \"opacity.fog\" to add to"
    ),
    (
      gesture, "tell: {what: ^weather.strom, actor: arden}",
      "error [unknown]: nothing is called \"weather.strom\""
    ),
    (
      gesture, "tell: {what: ^shock, a: arden, b: boreal}",
      "error [unknown]: no inject can tell \"shock\""
    ),
    (
      gesture, "tell: {what: weather.storm, ^actr: arden, power: sabotage, share: 0.5}",
      "error [unknown-key]: tell has no key \"actr\""
    ),
    (
      gesture, "^tell: {what: weather.storm, power: sabotage, share: 0.5}",
      "error [missing-key]: tell needs actor:"
    ),
    (
      gesture, "tell: {what: weather.storm, actor: arden, power: ^sabotge, share: 0.5}",
      "error [word]: power cannot be \"sabotge\""
    ),
    (
      gesture, "evidence: {of: ^outge, points-at: boreal, sort: hours, weight: 4}",
      "error [unknown]: there is no inject \"outge\""
    ),
    (
      gesture, "evidence: {of: outage, points-at: boreal, sort: ^hour, weight: 4}",
      "error [word]: sort cannot be \"hour\""
    ),
    (
      gesture, "evidence: {of: outage, points-at: boreal, sort: hours, weight: ^400}",
      "error [range]: weight is 400, but should be a number from 0.01 to 100"
    ),
    (
      level, "happened: {what: ^weather.strom}",
      "error [unknown]: nothing is called \"weather.strom\""
    ),
    (
      level, "happened: {what: weather.storm, ^actr: arden}",
      "error [unknown-key]: happened has no key \"actr\""
    ),
    (
      level, "happened: {what: weather.storm, actor: ^ardn}",
      "error [unknown]: there is no actor \"ardn\""
    ),
    (
      level, "happened: {what: weather.storm, times: ^0}", "error [range]: times is 0"
    ),
    (level, "named: ^outge", "error [unknown]: there is no inject \"outge\""),
    (
      level, "adopted: {strength: ^thik}", "error [word]: strength cannot be \"thik\""
    ),
    (
      "headline: Lights out", "^presumes: {turn: 1}\n    headline: Lights out",
      "warning [presumes]: nothing is written for a game in which this is not so"
    ),
    (
      "headline: Lights out",
      "headline: Lights out\n    otherwise: [^{headline: Never}]",
      "error [never]: these words never come"
    ),
    (
      "headline: Lights out",
      "headline: Lights out\n    presumes: {turn: 1}\n    otherwise: [{effects: [^{incident: "
        + "{kind: sabotage, by: boreal, at: grid, severity: 3}}]}]",
      "error [incident]: an incident stands among the effects of the inject itself"
    ),
    ("clauses: [line]", "clauses: ^[]", "error [clauses]: a text opens with one to 4 measures"),
    (
      "incident: {kind: sabotage, by: boreal, at: grid, severity: 3, flag: ngo",
      "^incident: {kind: sabotage, by: ngo, at: grid, severity: 3",
      "warning [suspects]: arden does not suspect ngo"
    ),
    (
      "severity: 3, flag: ngo}", "severity: 3, behind: ^bo}",
      "error [unknown]: there is no actor \"bo\""
    ),
    (
      "incident: {kind: sabotage, by: boreal, at: grid, severity: 3, flag: ngo",
      "^incident: {kind: sabotage, by: boreal, at: grid, severity: 3, behind: boreal",
      "warning [itself]: boreal stands behind itself"
    ),
    ("typed: \"?\"", "typed: ^oprate", "error [unknown]: nobody can type \"oprate\""),
    ("typed {line}", "typed {lien}", "warning [blank]: {lien} is not filled in"),
    ("fog: 0.9", "^fogg: 0.9", "error [unknown-key]: opacity has no key \"fogg\""),
    ("fog: 0.9", "fog: ^1.9", "error [range]: fog is 1.9, but should be a number from 0 to 1"),
    ("  opacity: {fog", "  ^opactiy: {fog", "error [unknown]: there is no obstacle \"opactiy\""),
    ("trust:\n", "^trsut:\n", "error [unknown-key]: the campaign has no key \"trsut\""),
    ("boreal: 0.25", "boreal: ^1.25", "error [range]: boreal is 1.25"),
    ("boreal: 0.25", "^boral: 0.25", "error [unknown]: there is no actor \"boral\""),
    ("rain: 3", "^rian: 3", "error [unknown-key]: ring has no key \"rian\""),
    ("quantity: capital", "quantity: ^captial", "error [unknown]: there is no number \"captial\""),
    (", at-least: 5", "", "error [missing-key]: level needs at-least: or at-most:"),
    ("Lights out", "^" + String(repeating: "x", count: 73), "error [length]: headline has 73"),
    ("title: Arden", "^title: {en: Arden}", "warning [translation]: title has no text in Dutch"),
  ])
  func eachMistakeHasItsComplaint(old: String, new: String, complaint: String) throws {
    let lines = try Desk.changing(old, to: new.replacing("^", with: ""))
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.first?.contains(complaint) == true, "\(lines)")
    guard new.contains("^") else { return }
    let marked = try #require(Desk.campaign.firstRange(of: old)).lowerBound
    let text = Desk.campaign[..<marked] + new.prefix { $0 != "^" }
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = "campaign.yaml:\(line.count):\((line.last?.count ?? 0) + 1): "
    #expect(lines.first?.hasPrefix(place) == true, "\(lines) at \(place)")
  }

  @Test func evidenceLiesOnAnIncident() throws {
    let rumour = "injects:\n  rumour: {turn: 1, headline: Rumour}\n"
    let written = Desk.campaign.replacing("injects:\n", with: rumour)
      .replacing(
        gesture, with: "evidence: {of: rumour, points-at: boreal, sort: hours, weight: 4}")
    let told = try Desk(["campaign.yaml": written]).validated()
    #expect(told.count == 1)
    #expect(told[0].contains("error [no-incident]: rumour brings no incident"), "\(told)")
    #expect(told[0].hasSuffix("hint: the only one is outage"), "\(told)")
  }

  @Test func anIdThatReadsLikeANumberOfPlayIsRefused() throws {
    let desk = try Desk(["campaign.yaml": Desk.campaign.replacing("ngo", with: "i4")])
    #expect(desk.validated().map { $0.contains("[reserved]: i4 reads like a number") } == [true])
  }

  @Test func hintsNameTheNearestWord() throws {
    #expect(
      try Desk.changing("  opacity: {fog", to: "  opactiy: {fog") == [
        "campaign.yaml:45:3: error [unknown]: there is no obstacle \"opactiy\"\n"
          + "  hint: did you mean opacity?"
      ])
    #expect(
      try Desk.changing("kind: sabotage", to: "kind: defence").first?.contains("choose from:")
        == true)
  }

  @Test func aMisspelledDefinitionIsToldOnce() throws {
    let text = Desk.campaign.replacing("boreal: {title", with: "Boreal: {title")
    let desk = try Desk(["campaign.yaml": text])
    #expect(
      desk.validated() == [
        "campaign.yaml:11:3: error [id]: \"Boreal\" cannot be an id: lower-case letters, digits and "
          + "single hyphens only\n  hint: write boreal"
      ])
  }

  @Test func aBrokenSectionMutesWhatRefersToIt() throws {
    let lines = try Desk.changing(
      "kind: organisation, camp: west}", to: "kind: organisation, camp: west")
    #expect(lines.count == 1)
    #expect(lines[0].contains("[syntax]: this { has no }"))
  }

  @Test func sixBlocsAreOneTooMany() throws {
    let six = (1...6).map { "  b\($0)b: {title: B\($0), kind: state}\n" }.joined()
    let chairs = (1...6).map { ", b\($0)b: 2" }.joined()
    let text = Desk.campaign.replacing("assets:\n", with: six + "assets:\n")
      .replacing("ngo: 3}", with: "ngo: 1\(chairs)}")
    let desk = try Desk(["campaign.yaml": text])
    #expect(
      desk.validated() == [
        "campaign.yaml:23:3: error [blocs]: ring has 6 blocs; at most 5 can be followed\n"
          + "  hint: let one bloc hold more chairs"
      ])
  }

  @Test func twoSitInABilateralForumAndNoGuests() throws {
    let bilateral = "rule: bilateral, chairs: {arden: 1, boreal: 1}, guests: [ngo], scope: global"
    let old = "rule: consensus, chairs: {arden: 1, boreal: 1, ngo: 3}"
    let lines = try Desk.changing(old, to: bilateral)
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("[guests]: ring is bilateral: two sit there") })
    #expect(lines.contains { $0.contains("[scope]: ring is bilateral, and speaks for no more") })
    let fine = try Desk.changing(old, to: "rule: bilateral, chairs: {arden: 1, boreal: 1}")
    #expect(fine == [])
  }

  @Test func aTextForAForumThatDoesNotSitIsNoticed() throws {
    let (old, inject) = ("key: [arden]}", "campaign.yaml:41:9: warning [sitting]: ")
    #expect(
      try Desk.changing(old, to: "key: [arden], from: 2}") == [
        inject + "ring does not sit in turn 1, when this text is tabled"
      ])
    #expect(try Desk.changing(old, to: "key: [arden], from: 1, until: 1}") == [])
  }

  @Test func whatIsSaidOfAForumIsRead() throws {
    let text = Desk.campaign.replacing(
      "chairs: {arden: 1, boreal: 1, ngo: 3}, key: [arden]",
      with: "chairs: {arden: 1, boreal: 1}, guests: [ngo], scope: global, from: 1, until: 2"
    )
    .replacing("turns: 2\n", with: "turns: 2\ncalendar: [a, {en: b, nl: c, months: 4}, d]\n")
    let desk = try Desk(["campaign.yaml": text])
    let campaign = try #require(loadCampaign(folder: desk.folder.path, roster: .table).0)
    func value(_ quantity: Quantity, _ second: String? = nil) -> Int32? {
      campaign.cells.first { $0.quantity == quantity && $0.second == second }?.value
    }
    #expect(value(.forumScope) == Scope.global.rawValue)
    #expect(value(.sitsFrom) == 1 && value(.sitsUntil) == 2)
    #expect(value(.guests, "ngo") == 1)
    #expect(campaign.months == [nil, 4, nil])
    #expect(campaign.calendar[1][.dutch] == "c")
  }

  @Test func tooManyActors() throws {
    let many = (1...118).map { "  x\($0)x: {title: X, kind: state}\n" }.joined()
    let lines = try Desk.changing("assets:\n", to: many + "assets:\n")
    #expect(
      lines == [
        "campaign.yaml:9:1: error [too-many]: 121 actors; at most 120 fit\n"
          + "  hint: let one actor with several chairs stand for many"
      ])
  }

  @Test func aDisclosureIsSaidOnce() throws {
    let more = """
      injects:
        one: {when: {ordered: {verb: operate}}, headline: One}
        two: {when: {incident: {by: boreal}}, headline: Two}
        three: {when: {adopted: {}}, headline: Three}

      """
    let lines = try Desk.changing("injects:\n", to: more)
    #expect(lines.count == 1)
    #expect(
      lines[0].hasPrefix(
        "campaign.yaml:31:3: warning [disclosure]: this inject comes when something secret is so, and "
          + "gives that away (as 1 more do)"))
  }

  @Test func aDisclosureThatIsMeantIsNotToldOf() throws {
    let one = "injects:\n  one: {when: {wrong: {}}, discloses: true, headline: One}\n"
    #expect(try Desk.changing("injects:\n", to: one) == [])
  }

  @Test func complaintsAreSaidInDutchToo() throws {
    let desk = try Desk(["campaign.yaml": Desk.campaign.replacing("income: 6", with: "incom: 6")])
    let told = loadCampaign(folder: desk.folder.path, roster: .table).1
    #expect(
      told.first?.printed(in: .dutch).hasSuffix(
        "error [unknown-key]: arden kent geen sleutel \"incom\"\n  tip: bedoelt u income?") == true)
  }

  @Test func aDecimalCommaIsExplained() throws {
    #expect(
      try Desk.changing("interest: {arden: 2,", to: "interest: {arden: 1,5,") == [
        "campaign.yaml:19:85: error [unknown]: there is no actor \"5\"\n"
          + "  hint: a number takes a point and no comma: 1.5"
      ])
  }

  @Test func noRandomTextMakesTheLoaderFall() throws {
    let lines = Desk.campaign.split(separator: "\n").map(String.init)
    var state = UInt64(3)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let desk = try Desk()
    for _ in 0..<300 {
      var mixed = lines
      for _ in 0..<3 {
        let (from, to) = (next(mixed.count), next(mixed.count))
        switch next(4) {
        case 0: mixed.swapAt(from, to)
        case 1: mixed[from] = String(mixed[from].dropFirst(next(6)))
        case 2: mixed[from] = String(mixed[from].dropLast(next(9)))
        default: mixed[from] = mixed[from].replacing(":", with: next(2) == 0 ? "" : ": [")
        }
      }
      try desk.write("campaign.yaml", mixed.joined(separator: "\n"))
      let (campaign, told) = loadCampaign(folder: desk.folder.path, roster: .table)
      #expect((campaign == nil) == told.contains { $0.isError })
    }
  }
}
