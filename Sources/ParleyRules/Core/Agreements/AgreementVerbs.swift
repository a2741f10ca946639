/// The verbs about agreements.
struct AgreementVerbs: Sendable {
  let implement: Verb<Ref<Agreement>, Int32, Pressure>
  let inspect: Verb<Ref<Agreement>, Ref<Actor>>
  let suspend: Verb<Ref<Agreement>>
  let denounce: Verb<Ref<Agreement>>
  let allege: Verb<Ref<Agreement>, Ref<Actor>>

  init(_ setup: inout Setup) {
    implement = setup.verb(Drafts.implement)
    inspect = setup.verb(Drafts.inspect)
    suspend = setup.verb(Drafts.suspend)
    denounce = setup.verb(Drafts.denounce)
    allege = setup.verb(Drafts.allege)
  }
}

extension Verbs {
  /// Carries out part of an agreement.
  public static let implement = Core.words.agreementVerbs.implement
  /// Looks at what another party did.
  public static let inspect = Core.words.agreementVerbs.inspect
  /// Stands still under an agreement, or takes up again what one suspended.
  public static let suspend = Core.words.agreementVerbs.suspend
  /// Leaves an agreement.
  public static let denounce = Core.words.agreementVerbs.denounce
  /// Says before everybody that another party broke its word.
  public static let allege = Core.words.agreementVerbs.allege
}
