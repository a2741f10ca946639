import ParleyRules
import Testing

@testable import ParleyCampaigns

/// What tutorials may say: any order at all, and what a word was typed of.
@Suite struct LessonTests {
  private func lesson(_ after: String) throws -> (Campaign?, [String]) {
    let text = Desk.campaign.replacing("after: {typed: \"?\"}", with: "after: \(after)")
    let desk = try Desk(["campaign.yaml": text])
    let (campaign, _) = loadCampaign(folder: desk.folder.path, roster: .table)
    return (campaign, desk.validated())
  }

  @Test func whatAWordWasTypedOf() throws {
    let (campaign, lines) = try lesson("{typed: why, of: incident}")
    #expect(lines == [])
    #expect(campaign?.lessons.map(\.typed) == ["why"])
    #expect(campaign?.lessons.map(\.of) == ["incident"])
    #expect(try lesson("{typed: why}").0?.lessons.map(\.of) == [nil])
  }

  @Test(arguments: [
    (
      "{typed: undo, of: votes}", "error [word]: of cannot be \"votes\"\n  hint: did you mean vote?"
    ),
    ("{typed: help, of: order}", "error [unknown-key]: help is not typed of a thing"),
  ])
  func mistakes(_ after: String, _ complaint: String) throws {
    let lines = try lesson(after).1
    #expect(lines.count == 1)
    #expect(lines.first?.contains(complaint) == true, "\(lines)")
  }

  @Test func anOrderOfAnyKind() throws {
    let text = Desk.campaign.replacing(
      "{level: {quantity: capital, of: arden, at-least: 5}}", with: "{ordered: {seat: arden}}")
    let desk = try Desk(["campaign.yaml": text])
    let (campaign, told) = loadCampaign(folder: desk.folder.path, roster: .table)
    #expect(told == [])
    #expect(campaign?.endings.map(\.when) == [.ordered(seat: "arden", verb: nil, times: 1)])
  }

  @Test func aMisspeltOrderIsNotAnyOrder() throws {
    let lines = try Desk.changing(
      "{level: {quantity: capital, of: arden, at-least: 5}}",
      to: "{ordered: {seat: arden, verb: oprate}}")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("there is no order \"oprate\"") == true)
  }
}
