import Testing

@testable import ParleyCommand

@Suite("The command line") @MainActor
struct UsageTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  @Test("help and version are fine")
  func help() {
    #expect(stage.run("--help").code == 0)
    #expect(stage.run("help", "play").output.contains("--without"))
    #expect(stage.run("--version").output == "\(ParleyCommand.version)\n")
  }

  @Test("words that stand for nothing are wrong usage, with the nearest that does")
  func nearest() {
    let wrong = [
      (["pley", "first-steps"], "'play'"), (["play", "frist-steps"], "'first-steps'"),
      (["play", "first-steps", "--without", "opacty"], "'opacity'"),
      (["play", "first-steps", "--seat", "quilon"], "'quillon'"),
      (["simulate", "first-step"], "'first-steps'"), (["modules", "distrst"], "'distrust'"),
    ]
    for (words, expected) in wrong {
      let run =
        words.count == 2
        ? stage.run(words[0], words[1]) : stage.run(words[0], words[1], words[2], words[3])
      #expect(run.code == 2, "\(words)")
      #expect(run.complaints.contains(expected), "\(run.complaints)")
      #expect(run.output.isEmpty)
    }
    // Nothing was begun for any of them.
    #expect(stage.program().sessions.recent().isEmpty)
  }

  @Test("arguments of the wrong kind are wrong usage")
  func arguments() {
    #expect(stage.run("play").code == 2)
    #expect(stage.run("play", "first-steps", "--seed", "x").code == 2)
    #expect(stage.run("play", "first-steps", "--lang", "fr").code == 2)
    #expect(stage.run("play", "first-steps", "--script", "no-such-file").code == 2)
    #expect(stage.run("simulate", "first-steps", "--games", "0").code == 2)
    #expect(stage.run("--frobnicate").code == 2)
  }

  @Test("a number below what an option takes is no option that has lost its value")
  func negative() {
    for command in ["play", "simulate"] {
      for seed in ["-1", "1.5", "-x"] {
        let run = stage.run(command, "first-steps", "--seed", seed)
        #expect(run.code == 2)
        #expect(run.complaints.contains("'\(seed)'"), "\(run.complaints)")
        #expect(run.complaints.contains("a whole number from 0"), "\(run.complaints)")
      }
      #expect(stage.run(command, "first-steps", "--seed").complaints.contains("Missing value"))
    }
    let run = stage.run("simulate", "first-steps", "--games", "-1")
    #expect(run.code == 2 && run.complaints.contains("from 1 to 1000000"), "\(run.complaints)")
    let dutch = DutchUsage.translated(Parley.fullMessage(["play", "first-steps", "--seed", "-1"]))
    #expect(dutch.contains("'-1'") && dutch.contains("een geheel getal van 0"), "\(dutch)")
    #expect(!dutch.contains("A seed"), "\(dutch)")
  }

  @Test("wrong usage is explained in Dutch where Dutch is asked for")
  func dutch() {
    let wrong = [
      (["play"], "Fout: er ontbreekt een argument: '<campaign>'"),
      (
        ["play", "first-steps", "--seed", "x"], "Fout: de waarde 'x' past niet bij '--seed <seed>'."
      ),
      (["--frobnicate"], "Fout: er is geen optie '--frobnicate'"),
      (["modules", "a", "b"], "Fout: dit argument is er een te veel: 'b'"),
    ]
    for (words, sentence) in wrong {
      let run = ParleyCommand.run(words + ["--lang", "nl"], stage.program())
      #expect(run == 2)
      let said = DutchUsage.translated(Parley.fullMessage(words))
      #expect(said.contains(sentence), "\(said)")
      #expect(!said.contains("Error") && !said.contains("Usage"), "\(said)")
    }
  }

  @Test("files that are no good are a problem in the input")
  func files() throws {
    try stage.write("no session", to: "text")
    for command in ["resume", "replay"] {
      #expect(stage.run(command, "missing").code == 1)
      #expect(stage.run(command, "text").code == 1)
      #expect(stage.run(command, "text").complaints.contains("not a Parley session"))
    }
    #expect(try stage.play("status\n").code == 0)
    let again = try stage.play("status\n")
    #expect(again.code == 1)
    #expect(again.complaints.contains("exists already"))
  }

  @Test("the language is asked for, or that of the surroundings")
  func language() {
    let cases: [([String: String], String)] = [
      ([:], "Campaigns"), (["LANG": "nl_NL.UTF-8"], "Campagnes"),
      (["LC_ALL": "C", "LANG": "nl_NL.UTF-8"], "Campaigns"),
      (["LC_ALL": "", "LC_MESSAGES": "nl", "LANG": "en_GB"], "Campagnes"),
    ]
    for (environment, heading) in cases {
      #expect(stage.run(environment: environment).output.contains("\n\(heading)\n"))
    }
    #expect(
      stage.run("--lang", "nl", environment: ["LANG": "en"]).output.contains("Campagnes"))
  }
}

extension Parley {
  /// What the argument parser says of wrong arguments.
  fileprivate static func fullMessage(_ words: [String]) -> String {
    do { _ = try Parley.parseAsRoot(words) } catch { return Parley.fullMessage(for: error) }
    return ""
  }
}
