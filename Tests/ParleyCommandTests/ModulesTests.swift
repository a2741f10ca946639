import Foundation
import ParleyEngine
import ParleyObstacles
import ParleyRules
import Testing

@testable import ParleyCommand

@Suite("parley modules") @MainActor
struct ModulesTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  func objects(_ run: Stage.Run) throws -> [[String: Any]] {
    try run.lines.map {
      try #require(
        JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)")
    }
  }

  @Test("every obstacle of the roster stands in the list")
  func list() {
    let run = stage.run("modules")
    #expect(run.code == 0)
    for obstacle in Roster(Obstacles.all).obstacles {
      #expect(run.output.contains(obstacle.id))
      #expect(stage.run("modules", obstacle.id).code == 0)
    }
  }

  @Test("a page names all parameters with their sources, in lines of at most 80")
  func page() {
    let roster = Roster(Obstacles.all)
    for page in Page.all(roster) {
      let run = stage.run("modules", page.id)
      #expect(run.lines.allSatisfy { $0.count <= 80 }, "\(run.lines.filter { $0.count > 80 })")
      for parameter in page.parameters { #expect(run.output.contains("  \(parameter.name): ")) }
      for order in page.orders { #expect(run.output.contains("  \(order.id)")) }
    }
  }

  @Test("a page names the main lever with what it moves, and an order that works against it all")
  func leversAndRemedies() {
    let distrust = stage.run("modules", "distrust").output
    #expect(distrust.contains("rival  -3.254 .. 0  texts adopted  goes up"))
    #expect(distrust.contains("gesture  trust between the actors  goes up"))
    let dutch = stage.run("modules", "opacity", "--lang", "nl").output
    #expect(dutch.contains("fog  0 .. 1  geloof in de echte dader  daalt"))
    #expect(dutch.contains("daalt\n      mist\n"))
    #expect(dutch.contains("onderzoek  geloof in de echte dader  stijgt"))
  }

  @Test("what is to be typed is said in the reader's language")
  func placeholders() {
    let english = stage.run("modules", "core").output
    let dutch = stage.run("modules", "core", "--lang", "nl").output
    #expect(english.contains("  attribute INCIDENT to ACTOR at"))
    #expect(english.contains("  operate KIND at ASSET"))
    #expect(dutch.contains("  opereer SOORT bij DOELWIT"))
    #expect(dutch.contains("  inspecteer AFSPRAAK van ACTOR"))
    for word in ["AGREEMENT", "ASSET", "MEASURE", "TRACE", "PROPOSAL", "KIND"] {
      #expect(english.contains(word) && !dutch.contains(word), "\(word)")
    }
  }

  @Test("JSON holds the same, one object a module, in no language")
  func json() throws {
    let found = try objects(stage.run("modules", "--format", "json"))
    #expect(found.map { $0["id"] as? String } == ["core", "distrust", "opacity"])
    let dutch = stage.run("modules", "--format", "json", "--lang", "nl")
    #expect(dutch.output == stage.run("modules", "--format", "json").output)
    for module in found {
      #expect(module["kind"] as? String == "module")
      for parameter in try #require(module["parameters"] as? [[String: Any]]) {
        let value = try #require(parameter["default"] as? Int)
        let least = try #require(parameter["min"] as? Int)
        let most = try #require(parameter["max"] as? Int)
        #expect((least...most).contains(value))
        #expect((parameter["source"] as? String)?.isEmpty == false)
      }
    }
  }

  @Test("values are written as authors write them")
  func units() {
    #expect(Unit.share.written(950) == "0.95")
    #expect(Unit.share.written(1000) == "1")
    #expect(Unit.logit.written(-1627) == "-1.627")
    #expect(Unit.points.written(-250) == "-0.5")
    #expect(Unit.points.written(1000) == "2")
    #expect(Unit.flag.written(1) == "true")
    #expect(Unit.count.written(.min) == "-2147483648")
  }
}

/// An obstacle of somebody else's.
private struct WeatherRules: Module {
  static let id = "weather"
  static let title = Text("Weather", nl: "Weer")
  static let summary = Text("It rains on summits.", nl: "Het regent op toppen.")
  let rain: Parameter
  init(_ setup: inout Setup) {
    rain = setup.parameter(
      "rain", Text("rain", nl: "regen"), unit: .share, range: 0...1000, default: 500,
      source: "designer's judgement")
  }
}

@Suite("A program with an obstacle more") @MainActor
struct ThirdPartyTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  @Test("it is listed, described, and can be left out")
  func ninth() throws {
    let obstacles = Obstacles.all + [WeatherRules.self]
    let page = stage.run("modules", "weather", obstacles: obstacles)
    #expect(page.output.contains("rain: 0.5, 0 .. 1, share"))
    try stage.write("ready\n", to: "s")
    let run = stage.run(
      "play", "first-steps", "--without", "weather", "--script", "s", "--session", "a.parley",
      obstacles: obstacles)
    #expect(run.code == 0)
    #expect(try stage.record().head.without == ["weather"])
    // A program without it says what it lacks.
    let poorer = stage.run("resume", "a.parley", "--script", "s")
    #expect(poorer.code == 1)
    #expect(poorer.complaints.contains("weather"))
  }

  @Test("a session of a program with one obstacle less goes on here, without the new one")
  func later() throws {
    try stage.write("ready\n", to: "s")
    #expect(stage.run("play", "first-steps", "--script", "s", "--session", "a.parley").code == 0)
    let more = Obstacles.all + [WeatherRules.self]
    let replay = stage.run("replay", "a.parley", "--verify", obstacles: more)
    #expect(replay.code == 1)
    #expect(replay.output.contains("cannot be compared"))
    #expect(stage.run("resume", "a.parley", "--script", "s", obstacles: more).code == 0)
  }
}
