import ParleyRules

/// A charge that stands, read once: who says of whom that it did what.
struct Charge {
  let accusation: Ref<Accusation>
  let accuser: Ref<Actor>
  /// Who stands beside the accuser; `nil` where it speaks alone.
  let partner: Ref<Actor>?
  let accused: Ref<Actor>
  let incident: Ref<Incident>

  /// `nil` where the reader cannot see whom it is about.
  init?(_ accusation: Ref<Accusation>, in lens: Lens) {
    guard let accuser = lens[.accuser, accusation], let accused = lens[.accused, accusation],
      let incident = lens[.accusedOf, accusation]
    else { return nil }
    self.accusation = accusation
    self.accuser = accuser
    self.accused = accused
    self.incident = incident
    partner = lens[.partner, accusation]
  }

  /// Those who stand behind it.
  var accusers: [Ref<Actor>] { [accuser, partner].compactMap { $0 } }

  /// Whether it is about the same deed of the same actor.
  func isSame(as other: Charge) -> Bool {
    accused == other.accused && incident == other.incident
  }

  /// Whether the same two say the same of the same one: the other half of a joint attribution, where each of them
  /// names the other.
  func isOtherHalf(of other: Charge) -> Bool {
    isSame(as: other) && accuser == other.partner && partner == other.accuser
  }
}
