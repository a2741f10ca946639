/// What is told of verdicts.
struct VerdictHappenings: Sendable {
  let verdictFell: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>, Verdict, Int32, Int32>

  init(_ setup: inout Setup) {
    verdictFell = setup.happening(
      "verdict", by: "verdict", of: "accuser", "accused", "incident", "verdict", "ayes", "noes",
      is: .headline
    ) { (verdict: Verdict) in
      switch verdict {
      case .open:
        Text(
          "Third parties on {accuser} against {accused} ({incident}): open, {ayes} for, {noes} against.",
          nl:
            "Derden zijn het niet eens over de beschuldiging van {accused} door {accuser} ({incident}): {ayes} voor, {noes} tegen."
        )
      case .believed:
        Text(
          "Third parties on {accuser} against {accused} ({incident}): believed, {ayes} for, {noes} against.",
          nl:
            "Derden geloven de beschuldiging van {accused} door {accuser} ({incident}): {ayes} voor, {noes} tegen."
        )
      case .doubted:
        Text(
          "Third parties on {accuser} against {accused} ({incident}): doubted, {ayes} for, {noes} against.",
          nl:
            "Derden betwijfelen de beschuldiging van {accused} door {accuser} ({incident}): {ayes} voor, {noes} tegen."
        )
      }
    }
  }
}

extension Happenings {
  /// Third parties have judged a public accusation.
  public static let verdictFell = Core.words.verdictHappenings.verdictFell
}
