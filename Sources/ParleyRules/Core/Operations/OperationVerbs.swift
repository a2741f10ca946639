/// The verbs about operations.
struct OperationVerbs: Sendable {
  let operate: Verb<OperationKind, Ref<Asset>, Level, Level>
  let leave: Verb<Ref<Asset>>
  let investigate: Verb<Ref<Incident>>

  init(_ setup: inout Setup) {
    operate = setup.verb(Drafts.operate)
    leave = setup.verb(Drafts.leave)
    investigate = setup.verb(Drafts.investigate)
  }
}

extension Verbs {
  /// A cyber operation of any kind.
  public static let operate = Core.words.operationVerbs.operate
  /// Ends a standing operation.
  public static let leave = Core.words.operationVerbs.leave
  /// Has forensics look at an incident.
  public static let investigate = Core.words.operationVerbs.investigate
}
