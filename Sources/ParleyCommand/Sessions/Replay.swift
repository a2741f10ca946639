import ArgumentParser
import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleyStore

/// `parley replay`
struct Replay: Subcommand {
  static let configuration = CommandConfiguration(
    abstract: "Derive a session again from its record.",
    discussion: """
      Prints where the session stands. With --verify it compares the record with what this program \
      makes of it and names the first input that differs (exit code 1). The record is only read.
      """)

  @Argument(help: "A session file, or the name of one in the folder of sessions.")
  var session: String
  @Flag(help: "Compare with what was recorded.")
  var verify = false
  @Option(help: "The hash with which the record must end.")
  var head: String?
  @OptionGroup var format: FormatOption
  @OptionGroup var language: LanguageOption

  func perform(in program: Program) throws -> Int32 {
    let record = try withFiles { try SessionRecord.read(program.sessionPath(session)) }
    let language = program.language(language.lang)
    let isHead = head.map { $0.lowercased() == record.lastLink } ?? true
    let isChecked = verify || head != nil
    let words = Text("deriving the session again", nl: "de sessie opnieuw afleiden")[language]
    let (verdict, played) = try Progress(program, words).during {
      (
        try isChecked ? Verification(record, program.roster).verdict() : nil,
        Session(
          try record.setting(program.roster), replaying: record.inputs, journal: MemoryJournal())
      )
    }
    switch format.format {
    case .text: program.print(lines(record, played, verdict, isHead, program.roster, language))
    case .json: program.print(json(record, played, verdict, isHead, program.roster).line)
    }
    if played.fault != nil { return Failure.bug }
    return verdict ?? .same == .same && isHead ? 0 : Failure.input
  }

  private func lines(
    _ record: SessionRecord, _ played: Session, _ verdict: Verification.Verdict?, _ isHead: Bool,
    _ roster: Roster, _ language: Language
  ) -> [Line] {
    func say(_ english: String, _ dutch: String) -> String { Text(english, nl: dutch)[language] }
    let phase = played.phase.word.text[language]
    let over = say("over", "afgelopen")
    var rows = [
      [Span(say("campaign", "campagne")), Span(record.head.title[language])],
      [Span(say("begun", "begonnen")), Span(Moment.short(record.head.started))],
      [
        Span(say("stands at", "staat in")),
        Span(
          Replay.name(of: played.turn, in: played)[language] + ", " + (played.isOver ? over : phase)
        ),
      ],
      [Span(say("inputs", "invoeren")), Span("\(record.inputs.count)")],
      [Span("head"), Span(record.lastLink)],
      [Span("digest"), Span(Key(bits: played.digest).description)],
    ]
    if !record.head.without.isEmpty {
      rows.insert(
        [Span(say("without", "zonder")), Span(record.head.without.joined(separator: ", "))], at: 1)
    }
    var lines = Layout().table(rows)
    if let verdict {
      let sentence = Verification.sentence(verdict, record, roster)[language]
      lines += Layout().wrapped(Line(sentence, verdict == .same ? .emphasis : .warning))
    }
    if !isHead {
      lines.append(
        Line(say("The record ends with another hash.", "Het verslag eindigt anders."), .warning))
    }
    return lines
  }

  /// The silent turns after the last are not counted on: they are the epilogue.
  private static func name(of turn: Int32, in played: Session) -> Text {
    let last = played.setting.campaign.turns
    return turn > last
      ? Text("epilogue turn \(turn - last)", nl: "beurt \(turn - last) van het naspel")
      : Text("turn \(turn)", nl: "beurt \(turn)")
  }

  private func json(
    _ record: SessionRecord, _ played: Session, _ verdict: Verification.Verdict?, _ isHead: Bool,
    _ roster: Roster
  ) -> JSON {
    var fields: [(String, JSON)] = [
      ("kind", "replay"), ("turn", .number(Int(played.turn))),
      ("phase", .string(played.phase.word.id)), ("to", "white"),
      ("campaign", .string(record.head.campaign)), ("over", .flag(played.isOver)),
      ("without", .list(record.head.without.map { .string($0) })),
      ("inputs", .number(record.inputs.count)), ("head", .string(record.lastLink)),
      ("digest", .string(Key(bits: played.digest).description)),
    ]
    if let verdict {
      fields.append(("same", .flag(verdict == .same && isHead)))
      switch verdict {
      case .same, .incomparable: break
      case .altered(let number): fields.append(("altered", .number(number)))
      case .differs(let number): fields.append(("differs", .number(number)))
      case .differsFromStart: fields.append(("differs", .number(0)))
      }
    }
    return .object(fields)
  }
}
