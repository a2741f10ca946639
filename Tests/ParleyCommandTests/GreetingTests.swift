import Testing

@testable import ParleyCommand

@Suite("parley, and where campaigns are found") @MainActor
struct GreetingTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  @Test("it lists campaigns and says what to type")
  func fresh() {
    let run = stage.run()
    #expect(run.code == 0)
    #expect(run.output.contains("confidence-2013"))
    #expect(run.output.contains("parley play first-steps"))
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("it lists sessions and how to go on with the last")
  func sessions() throws {
    try stage.write("ready\n", to: "s")
    #expect(stage.run("play", "first-steps", "--script", "s").code == 0)
    let name = try #require(stage.program().sessions.recent().first?.name)
    #expect(stage.run().output.contains("parley resume \(name)"))
    #expect(stage.run("resume", name, "--script", "s").code == 0)
    #expect(stage.run("replay", name).code == 0)
  }

  @Test("it says so where there are none")
  func none() {
    let run = stage.run(environment: ["PARLEY_CAMPAIGNS": ""])
    #expect(run.code == 0)
    #expect(run.output.contains("PARLEY_CAMPAIGNS"))
  }

  @Test("folders are looked through in order; a path goes before a name")
  func shelf() throws {
    for folder in ["one", "two", "data/parley/Campaigns", "Campaigns", "above/Campaigns"] {
      try stage.write("", to: "\(folder)/ring/campaign.yaml")
      try stage.write("", to: "\(folder)/\(folder.prefix(3))/campaign.yaml")
    }
    let two = stage.path("one") + ":two"
    func shelf(_ campaigns: String) -> Shelf {
      Shelf(stage.program([], ["PARLEY_CAMPAIGNS": campaigns]))
    }
    #expect(try shelf(two).find("ring").path == stage.path("one/ring"))
    #expect(try shelf("two").find("ring").path == stage.path("two/ring"))
    #expect(try shelf("").find("ring").path == stage.path("Campaigns/ring"))
    #expect(try shelf("").find("dat").path == stage.path("data/parley/Campaigns/dat"))
    #expect(try shelf(two).find("two/ring").path == stage.path("two/ring"))
    #expect(try shelf(two).find("two/ring/campaign.yaml").path == stage.path("two/ring"))
    #expect(shelf(two).places.map(\.name) == ["Cam", "dat", "one", "ring", "two"])
  }

  @Test("campaigns above the program are found from anywhere")
  func aboveProgram() throws {
    try stage.write("", to: "Campaigns/ring/campaign.yaml")
    try stage.write("", to: "package/Campaigns/other/campaign.yaml")
    let program = Program(
      roster: stage.program().roster, environment: [:], folder: "/",
      executable: stage.path("package/.build/debug/parley"), output: { _ in }, complaints: { _ in })
    #expect(try Shelf(program).find("other").path.hasSuffix("package/Campaigns/other"))
  }
}
