import ParleyCampaigns
import ParleyConsole
import ParleyRules
import ParleyStore

/// What `parley` says by itself: what there is, and what to type next.
struct Greeting {
  private let program: Program
  private let language: Language
  private let layout = Layout()

  init(_ program: Program, _ language: Language) {
    self.program = program
    self.language = language
  }

  private func say(_ english: String, _ dutch: String) -> String {
    Text(english, nl: dutch)[language]
  }

  var lines: [Line] {
    let places = Shelf(program).places
    let sessions = program.sessions.recent(5)
    return title + campaigns(places) + list(sessions) + next(places, sessions)
  }

  private var title: [Line] {
    let about = say(
      "An exercise about conflict in cyberspace, and why agreements about it do not come about.",
      "Een oefening over conflicten in cyberspace, en waarom afspraken daarover niet lukken.")
    return [Line("Parley \(ParleyCommand.version)", .heading)] + layout.wrapped(Line(about))
      + [.blank]
  }

  private func campaigns(_ places: [Shelf.Place]) -> [Line] {
    guard !places.isEmpty else {
      return layout.wrapped(
        Line(
          say(
            "No campaigns were found. PARLEY_CAMPAIGNS may name the folder that holds them.",
            "Er zijn geen campagnes gevonden. PARLEY_CAMPAIGNS kan de map noemen waarin ze staan."),
          .warning)) + [.blank]
    }
    let width = (places.map(\.name.count).max() ?? 0) + 4
    return [Line(say("Campaigns", "Campagnes"), .heading)]
      + places.flatMap { describe($0, width) } + [.blank]
  }

  private func describe(_ place: Shelf.Place, _ width: Int) -> [Line] {
    let name = Span(("  " + place.name).padding(toLength: width), .code)
    let (campaign, _) = loadCampaign(folder: place.path, roster: program.roster)
    guard let campaign else {
      let wrong = say("has mistakes; see", "bevat fouten; zie")
      return layout.wrapped(
        Line([name, Span("\(wrong) parley validate \(place.name)", .warning)]), indent: width)
    }
    let size = say(
      "\(campaign.seats.count) teams, \(campaign.turns) turns",
      "\(campaign.seats.count) teams, \(campaign.turns) beurten")
    let solo = say("one player, \(campaign.turns) turns", "één speler, \(campaign.turns) beurten")
    let title = Line([
      name, Span(campaign.title[language], .emphasis),
      Span(" (\(campaign.solo == nil ? size : solo))", .quiet),
    ])
    let margin = String(repeating: " ", count: width)
    let blurb = campaign.blurb[language].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let about = layout.wrapped(Line(margin + blurb), indent: width)
    return layout.wrapped(title, indent: width) + (blurb.isEmpty ? [] : about)
  }

  private func list(_ sessions: [Sessions.Line]) -> [Line] {
    guard !sessions.isEmpty else { return [] }
    let rows = sessions.map { session in
      [
        Span(session.name, .code), Span(Moment.short(session.last), .quiet),
        Span(session.title[language]),
      ]
    }
    return [Line(say("Sessions", "Sessies"), .heading)] + layout.table(rows, indent: 2) + [.blank]
  }

  private func next(_ places: [Shelf.Place], _ sessions: [Sessions.Line]) -> [Line] {
    var rows: [[Span]] = []
    if let first = places.first(where: { $0.name == "first-steps" }) ?? places.first {
      rows.append([
        Span("\(program.name) play \(ShellWord.quoted(first.name))", .code),
        Span(say("begin here: your first turn in two minutes", "begin hier")),
      ])
    }
    if let session = sessions.first {
      rows.append([
        Span("\(program.name) resume \(ShellWord.quoted(session.name))", .code),
        Span(say("go on where you were", "ga verder waar u was")),
      ])
    }
    rows.append([
      Span("\(program.name) --help", .code), Span(say("everything else", "al het andere")),
    ])
    return [Line(say("What to type next", "Wat u nu kunt typen"), .heading)]
      + layout.table(rows, indent: 2)
  }
}

extension String {
  /// The string with spaces after it.
  func padding(toLength length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
