/// Kinds of a module's own, and what is kept of them.
extension Setup {
  /// A kind of its own, whose things come to be in play.
  /// - Parameter letter: the letter before a thing's number at the prompt (`i4`), if things are named so.
  public mutating func kind<N: Noun>(
    _ noun: N.Type, _ id: String, title: Text, letter: Character? = nil
  ) -> KindOf<N> {
    KindOf(kind(KindDeclaration(id, title, letter: letter)))
  }

  /// A kind of its own, whose things a campaign brings, as it brings actors and measures: each key of that section is
  /// one, with `title`, `called`, `about`, `source` and the fields that are declared for the section. They are there
  /// from the start, everybody knows of them, and at the prompt they go by their ids.
  /// - Parameter section: a part of campaign files that no other module has: `terms`.
  public mutating func kind<N: Noun>(
    _ noun: N.Type, _ id: String, title: Text, section: String
  ) -> KindOf<N> {
    KindOf(kind(KindDeclaration(id, title, section: section)))
  }

  // MARK: Columns over them

  /// A column over things of a kind of its own, whose values say by themselves what they stand for.
  /// - Parameter isOnCard: a figure that `status` prints of things that are one's own (`holder`) or belong to nobody, and
  ///   `help` of those that a section brings; nothing at neutral.
  public mutating func column<N: Noun, Value: Coded>(
    _ id: String, _ title: Text, of kind: KindOf<N>, neutral: Value? = nil, sight: Sight,
    isOnCard: Bool = false
  ) -> Column<N, Value> {
    Column(quantity(described(id, title, (kind.kind, nil), Value.self, neutral, sight, isOnCard)))
  }

  /// A column of plain numbers over things of a kind of its own.
  public mutating func column<N: Noun>(
    _ id: String, _ title: Text, of kind: KindOf<N>, unit: Unit, range: ClosedRange<Int32>,
    neutral: Int32 = 0, sight: Sight, isOnCard: Bool = false
  ) -> Column<N, Int32> {
    Column(
      quantity(
        QuantityDeclaration(
          id, title, of: kind.kind, unit: unit, range: range, neutral: neutral, sight: sight,
          isOnCard: isOnCard)))
  }

  /// A column that holds a thing of a kind of its own, or nothing: the term that a sense is of. What it is kept of may
  /// be of the core, as `Passage.kind` is.
  public mutating func column<N: Noun, Held: Noun>(
    _ id: String, _ title: Text, of kind: KindOf<N>, holding held: KindOf<Held>, sight: Sight,
    isOnCard: Bool = false
  ) -> Column<N, Ref<Held>?> {
    Column(
      quantity(
        QuantityDeclaration(
          id, title, of: kind.kind, unit: .row(held.kind), range: -1...Int32.max, neutral: -1,
          sight: sight, isOnCard: isOnCard)))
  }

  // MARK: Columns between them and others

  /// A column of plain numbers between things of a kind of its own and things of the core's.
  public mutating func column<N: Noun, M: CoreNoun>(
    _ id: String, _ title: Text, of kind: KindOf<N>, per noun: M.Type, unit: Unit,
    range: ClosedRange<Int32>, neutral: Int32 = 0, sight: Sight, isOnCard: Bool = false
  ) -> Column<Pair<N, M>, Int32> {
    column(
      id, title, of: kind, per: M.kind, unit: unit, range: range, neutral: neutral, sight: sight,
      isOnCard: isOnCard)
  }

  /// A column of plain numbers between things of two kinds. Either may be of the core (`Actor.kind`), and the second one
  /// that does not grow in play: of the core's so, or brought by a section.
  public mutating func column<N: Noun, M: Noun>(
    _ id: String, _ title: Text, of first: KindOf<N>, per second: KindOf<M>, unit: Unit,
    range: ClosedRange<Int32>, neutral: Int32 = 0, sight: Sight, isOnCard: Bool = false
  ) -> Column<Pair<N, M>, Int32> {
    Column(
      quantity(
        QuantityDeclaration(
          id, title, of: first.kind, per: second.kind, unit: unit, range: range, neutral: neutral,
          sight: sight, isOnCard: isOnCard)))
  }

  /// A column between things of two kinds, whose values say by themselves what they stand for: whether a capital reads a
  /// word in that sense.
  public mutating func column<N: Noun, M: Noun, Value: Coded>(
    _ id: String, _ title: Text, of first: KindOf<N>, per second: KindOf<M>,
    neutral: Value? = nil, sight: Sight, isOnCard: Bool = false
  ) -> Column<Pair<N, M>, Value> {
    Column(
      quantity(
        described(
          id, title, (first.kind, second.kind), Value.self, neutral, sight, isOnCard)))
  }

  // MARK: Lines about them

  /// The name of a line of a ledger about a thing of a kind of its own, whose title fills `{0}`.
  public mutating func term<N: Noun>(
    _ id: String, _ title: Text, about kind: KindOf<N>, lever: Text = "", sight: TermSight = .own
  ) -> TermAbout<N> {
    TermAbout(term(TermDeclaration(id, title, lever: lever, about: kind.kind, sight: sight)))
  }
}

extension Named {
  /// A name for a thing of a module's own kind: `Named("term", of: term)`.
  public init<N: Noun>(_ name: String, of kind: KindOf<N>) where Value == Ref<N> {
    self.init(name, unit: .row(kind.kind))
  }

  /// A name for a thing of a module's own kind, or nothing.
  public init<N: Noun>(_ name: String, of kind: KindOf<N>) where Value == Ref<N>? {
    self.init(name, unit: .row(kind.kind))
  }
}

extension Lens {
  /// The things of a module's own kind whose cell in a column holds that thing: the senses of a term.
  @inlinable public func all<N, M>(
    _ kind: KindOf<N>, whose column: Column<N, Ref<M>?>, is thing: Ref<M>?
  ) -> [Ref<N>] {
    rows(kind.kind, of: thing.row(), by: column.quantity).map { Ref($0) }
  }
}
