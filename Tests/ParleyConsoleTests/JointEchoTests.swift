import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// Two who name somebody together say the more cautious of their two words, and are told so.
@Suite("Joint words") struct JointEchoTests: PromptTesting {
  @Test("a dry run says that the lower word counts, and which it is once the partner has spoken")
  func dryRun() {
    let console = console()
    let line = "attribute i1 to ghost-crew at very-likely joint with boreal"
    #expect(type(console, "as arden \(line) ?").text.flat.contains("the lower of your two words"))
    _ = type(console, "as arden \(line)", "adjudicate", "reveal", "next")
    let other = "as boreal attribute i1 to ghost-crew at likely joint with arden"
    #expect(
      type(console, "\(other) ?").text.flat
        .contains("Your partner says very likely: together you would say likely."))
    #expect(
      !type(console, "as boreal attribute i1 to ghost-crew at very-likely joint with arden ?").text
        .contains("Your partner says"))
    _ = type(console, other, "adjudicate", "reveal", "next")
    for seat in ["arden", "boreal"] {
      let cables = type(console, "seat \(seat)", "inbox").text.flat
      #expect(
        cables.contains(
          "The joint attribution of i1 says likely, the lower of two words: Arden said very likely, "
            + "Boreal said likely."), "\(seat): \(cables)")
    }
    #expect(!type(console, "seat public", "inbox").text.contains("lower of two"))
  }
}
