/// What is kept of texts.
struct ProposalColumns: Sendable {
  let proposalForum: Column<Proposal, Ref<Forum>?>
  let lead: Column<Proposal, Ref<Actor>?>
  let tier: Column<Proposal, Tier>
  let proposalStatus: Column<Proposal, ProposalStatus>
  let proposalTurn: Column<Proposal, Int32>
  let proposalTitle: Column<Proposal, Ref<Passage>?>
  let definitions: Column<Proposal, Int32>
  let heldBack: Column<Proposal, Bool>
  let readings: Column<Proposal, Int32>
  let stance: Column<Pair<Proposal, Actor>, Stance>
  let lobbied: Column<Pair<Proposal, Actor>, Int32>
  let ballot: Column<Pair<Proposal, Actor>, Ballot>
  let definesIn: Column<Passage, Ref<Proposal>?>
  let homeBefore: Column<Pair<Proposal, Actor>, Int32>

  init(_ setup: inout Setup) {
    proposalForum = setup.column("proposal.forum", Text("forum", nl: "forum"), sight: .known)
    lead = setup.column("proposal.lead", Text("lead sponsor", nl: "indiener"), sight: .known)
    tier = setup.column("proposal.tier", Text("ambition", nl: "ambitie"), sight: .known)
    proposalStatus = setup.column("proposal.status", Text("status", nl: "status"), sight: .known)
    proposalTurn = setup.column(
      "proposal.turn", Text("turn", nl: "beurt"), unit: .turns, range: 0...400, sight: .known)
    proposalTitle = setup.column("proposal.title", Text("title", nl: "titel"), sight: .known)
    definitions = setup.column(
      "proposal.definitions", Text("definitions", nl: "definities"), unit: .count, range: 0...99,
      sight: .known)
    heldBack = setup.column("proposal.held", Text("held back", nl: "aangehouden"), sight: .known)
    readings = setup.column(
      "proposal.readings", Text("readings", nl: "lezingen"), unit: .count, range: 0...9,
      sight: .known)
    stance = setup.column("proposal.stance", Text("stance", nl: "houding"), sight: .known)
    lobbied = setup.column(
      "proposal.lobbied", Text("lobbied", nl: "belobbyd"), unit: .points, range: -3000...3000,
      sight: .known)
    ballot = setup.column("proposal.ballot", Text("vote", nl: "stem"), sight: .known)
    definesIn = setup.column(
      "text.defines", Text("defines a term in", nl: "bepaalt een begrip in"), sight: .known)
    homeBefore = setup.column(
      "proposal.home-before", Text("home before the change", nl: "thuis vóór de wijziging"),
      unit: .logit, range: Int32.min...Int32.max, sight: .hidden)
  }
}

extension Column where Of == Proposal, Value == Ref<Forum>? {
  /// Where it was tabled.
  public static var proposalForum: Self { Core.words.proposalColumns.proposalForum }
}

extension Column where Of == Proposal, Value == Ref<Actor>? {
  /// Who tabled it.
  public static var lead: Self { Core.words.proposalColumns.lead }
}

extension Column where Of == Proposal, Value == Tier {
  /// How binding it is: `Tier`.
  public static var tier: Self { Core.words.proposalColumns.tier }
}

extension Column where Of == Proposal, Value == ProposalStatus {
  /// Where it stands: `ProposalStatus`.
  public static var proposalStatus: Self { Core.words.proposalColumns.proposalStatus }
}

extension Column where Of == Proposal, Value == Int32 {
  /// When it was tabled.
  public static var proposalTurn: Self { Core.words.proposalColumns.proposalTurn }
  /// How many of its terms are defined in the text.
  public static var definitions: Self { Core.words.proposalColumns.definitions }
  /// Readings it has had before its forum; whoever waives one adds to it.
  public static var readings: Self { Core.words.proposalColumns.readings }
}

extension Column where Of == Proposal, Value == Ref<Passage>? {
  /// What its lead calls it.
  public static var proposalTitle: Self { Core.words.proposalColumns.proposalTitle }
}

extension Column where Of == Proposal, Value == Bool {
  /// Its lead keeps it off the vote.
  public static var heldBack: Self { Core.words.proposalColumns.heldBack }
}

extension Column where Of == Pair<Proposal, Actor>, Value == Stance {
  /// Who sponsors it: `Stance`.
  public static var stance: Self { Core.words.proposalColumns.stance }
}

extension Column where Of == Pair<Proposal, Actor>, Value == Int32 {
  /// How far a bloc was moved by lobbying.
  public static var lobbied: Self { Core.words.proposalColumns.lobbied }
  /// What home made of a text before it was last changed, for those whom nobody plays and whose name is under it.
  public static var homeBefore: Self { Core.words.proposalColumns.homeBefore }
}

extension Column where Of == Pair<Proposal, Actor>, Value == Ballot {
  /// How a member voted, once counted: `Ballot`.
  public static var ballot: Self { Core.words.proposalColumns.ballot }
}

extension Column where Of == Passage, Value == Ref<Proposal>? {
  /// The text in which these words define a term; none once another definition has replaced them.
  public static var definesIn: Self { Core.words.proposalColumns.definesIn }
}
