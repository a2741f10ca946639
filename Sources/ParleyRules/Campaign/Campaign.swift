/// A campaign as the engine takes it: names, cells, texts. It can do nothing but describe.
public struct Campaign: Sendable {
  /// Something with a name: an actor, an asset, a forum, a measure.
  public struct Named: Sendable {
    public let id: String
    public let title: Text
    /// Longer words about it (for a measure: what it permits, requires, how it could be verified).
    public let about: Text
    public let source: String
    /// What it is called within a sentence, article and small letters included: "the United States".
    /// The title where nothing else is said.
    public let called: Text
    /// The languages in which it takes the plural: "de Verenigde Staten antwoorden".
    public let plural: [Language]
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

  /// One number of the campaign: a cell of a quantity, by the ids of its rows.
  public struct Cell: Sendable {
    public let quantity: Quantity
    public let first: String?
    public let second: String?
    public let value: Int32
    /// The id of a row, for quantities that hold one.
    public let rowID: String?
    public init(
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

  /// A team's place at the table.
  public struct Seat: Sendable {
    public let actor: String
    public let brief: Text
    /// Order lines in canonical English, filed where the seat sends nothing.
    public let defaults: [String]
    public init(actor: String, brief: Text, defaults: [String] = []) {
      self.actor = actor
      self.brief = brief
      self.defaults = defaults
    }
  }

  /// What a team, or the exercise, wants.
  public struct Objective: Sendable {
    public let id: String
    /// Whose; `nil` for a learning objective.
    public let seat: String?
    public let title: Text
    public let when: Condition
    /// The question it brings up in the debrief, for a learning objective.
    public let ask: Text
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
    public let id: String
    /// A command or verb word, or `?` for any dry run.
    public let typed: String
    /// What it was typed of: the id of a kind of thing, `order` or `vote`. A lesson that names one is
    /// told of that alone; one that names none, of everything that has no lesson of its own.
    public let of: String?
    public let say: Text
    public let missed: Text
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
    public let when: Condition
    public let say: Text
    public init(when: Condition, say: Text) {
      self.when = when
      self.say = say
    }
  }

  public var id: String
  public var title: Text
  public var blurb: Text = ""
  /// Says that this is an exercise; every artefact bears it.
  public var notice: Text = ""
  public var turns: Int32 = 8
  public var epilogue: Int32 = 2
  /// What stretch of time each turn stands for.
  public var calendar: [Text] = []
  /// The phases that wait for people.
  public var waits: [Phase] = [.orders, .adjudication, .negotiation]
  /// Sealed orders a seat may give in turn 1, 2, ...; the last holds for the rest.
  public var orders: [Int32] = [1, 2, 3]
  /// Minutes the desk timer shows: a desk visit, the orders phase, the floor.
  public var deskMinutes: Int32 = 2
  public var orderMinutes: Int32 = 8
  public var floorMinutes: Int32 = 5
  /// The one seat of a solo campaign.
  public var solo: String?
  public var actors: [Named] = []
  public var assets: [Named] = []
  public var forums: [Named] = []
  public var measures: [Named] = []
  public var cells: [Cell] = []
  public var seats: [Seat] = []
  public var objectives: [Objective] = []
  public var injects: [Inject] = []
  public var lessons: [Lesson] = []
  public var endings: [Ending] = []
  public var facilitator: Text = ""
  public var references: [String] = []

  public init(id: String, title: Text) {
    self.id = id
    self.title = title
  }
}
