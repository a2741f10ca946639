import Foundation
import Testing

@Suite("parley validate") @MainActor
struct ValidateTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  func copy(_ change: (String) -> String) throws {
    let source = Stage.root.appending(path: "Campaigns/first-steps").path
    try FileManager.default.copyItem(atPath: source, toPath: stage.path("mine"))
    let text = try String(contentsOfFile: stage.path("mine/campaign.yaml"), encoding: .utf8)
    try stage.write(change(text), to: "mine/campaign.yaml")
  }

  @Test("a sound campaign is fine, by name and by path")
  func sound() throws {
    try copy { $0 }
    #expect(stage.run("validate", "first-steps").code == 0)
    #expect(stage.run("validate", stage.path("mine")).code == 0)
  }

  @Test("mistakes are told with their place, and make a campaign unplayable")
  func mistakes() throws {
    try copy { $0.replacingOccurrences(of: "\nturns: 4", with: "\nturns: many") }
    let run = stage.run("validate", stage.path("mine"))
    #expect(run.code == 1)
    #expect(run.output.contains(#/mine/campaign.yaml:\d+:\d+: error \[[a-z-]+\]: /#))
    let json = stage.run("validate", stage.path("mine"), "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(json.lines[0].utf8))
    #expect((object as? [String: Any])?["severity"] as? String == "error")
    let play = try stage.play("status\n", campaign: "mine")
    #expect(play.code == 1)
    #expect(play.complaints.contains("error ["))
    #expect(!FileManager.default.fileExists(atPath: stage.path("a.parley")))
  }

  @Test("a name that is none gets the nearest")
  func unknown() {
    let run = stage.run("validate", "first-step")
    #expect(run.code == 1)
    #expect(run.complaints.contains("'first-steps'"))
  }
}
