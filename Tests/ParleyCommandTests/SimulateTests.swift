import Foundation
import Testing

@Suite("parley simulate") @MainActor
struct SimulateTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  @Test("csv is one row a game, the same for any number of jobs, and other for another seed")
  func rows() {
    func csv(_ jobs: String, seed: String = "1") -> Stage.Run {
      stage.run(
        "simulate", "first-steps", "--games", "4", "--seed", seed, "--jobs", jobs, "--format",
        "csv")
    }
    let one = csv("1")
    #expect(one.code == 0, "\(one.complaints)")
    #expect(one.lines.count == 5)
    #expect(csv("3").output == one.output)
    #expect(csv("1", seed: "2").output != one.output)
  }

  @Test("json is one object; text is for people; an obstacle can be left out")
  func forms() throws {
    let json = stage.run(
      "simulate", "first-steps", "--games", "2", "--format", "json", "--without", "distrust")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["games"] as? Int == 2)
    #expect(object?["without"] as? [String] == ["distrust"])
    #expect(stage.run("simulate", "first-steps", "--games", "2").code == 0)
  }
}
