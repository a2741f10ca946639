/// A campaign as the engine takes it: names, cells, texts. It can do nothing but describe.
public struct Campaign: Sendable {
  /// Something with a name: an actor, an asset, a forum, a measure.
  public struct Named: Sendable {
    /// What campaign files, order lines and records call it. Its key, and so its dice, are made of it.
    public let id: String
    /// What people read where it stands alone: in lists, on cards, as a heading.
    public let title: Text
    /// Longer words about it (for a measure: what it permits, requires, how it could be verified).
    public let about: Text
    /// Where it comes from: a paper, a document, a news report. Empty where the author made it up.
    public let source: String
    /// What it is called within a sentence, article and small letters included: "the United States".
    /// The title where nothing else is said.
    public let called: Text
    /// The languages in which it takes the plural: "de Verenigde Staten antwoorden".
    public let plural: [Language]
    /// An entry of a campaign's list. Without `called` its title serves within sentences as well.
    public init(
      id: String, title: Text, about: Text = "", source: String = "", called: Text? = nil,
      plural: [Language] = []
    ) {
      self.id = id
      self.title = title
      self.about = about
      self.source = source
      self.called = called ?? title
      self.plural = plural
    }
  }

  /// The rows that a section brings of a module's own kind: the terms that are argued over, say.
  public struct Things: Sendable {
    /// The id of the kind: `terminology.term`.
    public let kind: String
    /// In the author's order.
    public var named: [Named]
    /// The rows of a kind.
    public init(kind: String, named: [Named]) {
      self.kind = kind
      self.named = named
    }
  }

  /// One number of the campaign: a cell of a quantity, by the ids of its rows.
  public struct Cell: Sendable {
    /// The column that the number stands in.
    public let quantity: Quantity
    /// The id of the row it is about; `nil` for a number of the whole game.
    public let first: String?
    /// The id of the second row, for a quantity over pairs; else `nil`.
    public let second: String?
    /// In the quantity's own unit, thousandths of a share, a logit or a point among them; clamped to the quantity's
    /// range. Not read where the quantity holds a row.
    public let value: Int32
    /// The id of a row, for quantities that hold one.
    public let rowID: String?
    /// A number of the quantity, or with `rowID` a reference to a row. A cell whose ids name no row is left out.
    package init(
      _ quantity: Quantity, _ first: String? = nil, _ second: String? = nil, value: Int32 = 0,
      rowID: String? = nil
    ) {
      self.quantity = quantity
      self.first = first
      self.second = second
      self.value = value
      self.rowID = rowID
    }
  }

  /// The author's words behind the numbers of a quantity: 1 is the first.
  public struct Group: Sendable {
    /// The id of the quantity.
    public let quantity: String
    /// In the order of their numbers.
    public let words: [String]
    /// The words of a quantity.
    public init(quantity: String, words: [String]) {
      self.quantity = quantity
      self.words = words
    }
  }

  /// A team's place at the table.
  public struct Seat: Sendable {
    /// The id of the actor it plays, by which `seat` and `--seat` call it as well.
    public let actor: String
    /// What `brief` tells this team, and no other, of its position.
    public let brief: Text
    /// Order lines in canonical English, filed where the seat sends nothing.
    public let defaults: [String]
    /// A seat of the campaign's list; without `defaults` silence stays silence.
    public init(actor: String, brief: Text, defaults: [String] = []) {
      self.actor = actor
      self.brief = brief
      self.defaults = defaults
    }
  }

  /// What a team, or the exercise, wants.
  public struct Objective: Sendable {
    /// What records and keys call it; unique in the campaign.
    public let id: String
    /// Whose; `nil` for a learning objective.
    public let seat: String?
    /// What is wanted, in words; a seat reads its own, the white cell all.
    public let title: Text
    /// What meets it, read against the truth: at the end of a turn, or of the game where it can still be lost.
    public let when: Condition
    /// The question it brings up in the debrief, for a learning objective.
    public let ask: Text
    /// An objective of a seat, or without one a learning objective, whose `ask` then comes up in the debrief.
    public init(id: String, seat: String?, title: Text, when: Condition, ask: Text = "") {
      self.id = id
      self.seat = seat
      self.title = title
      self.when = when
      self.ask = ask
    }
  }

  /// A step of a tutorial: what triggers it, what it answers, what to say if it never came.
  public struct Lesson: Sendable {
    /// What conditions (`learned`) and records call it; unique in the campaign.
    public let id: String
    /// A command or verb word, or `?` for any dry run.
    public let typed: String
    /// What it was typed of: the id of a kind of thing, `order` or `vote`. A lesson that names one is
    /// told of that alone; one that names none, of everything that has no lesson of its own.
    public let of: String?
    /// What the prompt answers when it is triggered, once.
    public let say: Text
    /// What the closing says of it where it was never triggered; empty where that is nothing to tell.
    public let missed: Text
    /// A step of the tutorial, triggered by `typed`, and by `typed` of `of` alone where that is given.
    public init(id: String, typed: String, of: String? = nil, say: Text, missed: Text) {
      self.id = id
      self.typed = typed
      self.of = of
      self.say = say
      self.missed = missed
    }
  }

  /// How a campaign can end, in words; the first that holds is told.
  public struct Ending: Sendable {
    /// What has to hold, read against the truth when the game is over.
    public let when: Condition
    /// The closing words, read by everybody.
    public let say: Text
    /// An ending of the campaign's list, whose order decides where several hold.
    public init(when: Condition, say: Text) {
      self.when = when
      self.say = say
    }
  }

  /// Its `id` in the campaign file, which session files keep.
  public var id: String
  /// What people read in lists of campaigns and above the table.
  public var title: Text
  /// A paragraph that introduces it, open to all: in the greeting, and before the first turn. May be empty.
  public var blurb: Text = ""
  /// Says that this is an exercise; every artefact bears it.
  public var notice: Text = ""
  /// Turns of play, 1 to 200.
  public var turns: Int32 = 8
  /// Silent turns after the last, 0 to 20, played under standing postures so that last-turn treachery does not pay.
  public var epilogue: Int32 = 2
  /// What stretch of time each turn stands for.
  public var calendar: [Text] = []
  /// How many months each turn of the calendar stands for, in the same order, 1 to 60; `nil` where it does not say.
  public var months: [Int32?] = []
  /// The phases that wait for people.
  public var waits: [Phase] = [.orders, .adjudication, .negotiation]
  /// Sealed orders a seat may give in turn 1, 2, ...; the last holds for the rest.
  public var orders: [Int32] = [1, 2, 3]
  /// Minutes the desk timer shows: a desk visit, the orders phase, the floor.
  public var deskMinutes: Int32 = 2
  /// The orders phase, in minutes.
  public var orderMinutes: Int32 = 8
  /// The floor, in minutes.
  public var floorMinutes: Int32 = 5
  /// The one seat of a solo campaign.
  public var solo: String?
  /// States, organisations, companies and groups, seated or not; at most 120.
  public var actors: [Named] = []
  /// What operations go against.
  public var assets: [Named] = []
  /// Where texts are tabled and voted.
  public var forums: [Named] = []
  /// The catalogue of what a text may hold, each entry one clause.
  public var measures: [Named] = []
  /// What modules' own sections bring, one entry a kind. A list, as `groups` is.
  public var things: [Things] = []
  /// All numbers it sets. A cell it does not set reads as the neutral value of its quantity.
  public var cells: [Cell] = []
  /// The author's words behind the numbers of quantities that hold one, as a camp is. A list, as the campaign is compared
  /// by what it prints.
  public var groups: [Group] = []
  /// The teams.
  public var seats: [Seat] = []
  /// What the teams want and, without a seat, what the exercise is meant to teach.
  public var objectives: [Objective] = []
  /// The events list, and what the white cell may release besides.
  public var injects: [Inject] = []
  /// The steps of its tutorial; empty for a campaign without one.
  public var lessons: [Lesson] = []
  /// How it can end: the first whose condition holds is told, none where none does.
  public var endings: [Ending] = []
  /// Notes that `brief` shows to the white cell alone.
  public var facilitator: Text = ""
  /// What it draws on, an entry a source.
  public var references: [String] = []

  /// An empty campaign of eight turns; its parts are filled in afterwards.
  public init(id: String, title: Text) {
    self.id = id
    self.title = title
  }
}
