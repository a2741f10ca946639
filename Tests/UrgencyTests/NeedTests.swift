import ParleyRules
import ParleyTesting
import Testing

@testable import Urgency

/// What hurt weighs at home, and in a victim's anger.
@Suite struct NeedTests {
  @Test func `a text weighs by what hurts: -1.5 points in calm, nothing at 5, +2 at 9`() throws {
    let bench = try UrgencyBench.table()
    let text = bench.bindingText()
    let expected: [(hurt: Int32, points: Int32)] = [
      (0, -750), (2, -750), (3, -500), (4, -250), (5, 0), (6, 250), (7, 500), (9, 1000), (10, 1250),
    ]
    for (hurt, weight) in expected {
      bench.hurts(hurt, bench.cassel)
      #expect(bench.home(of: bench.cassel, text).total == weight, "\(hurt)")
    }
  }

  @Test func `each line has its name and its lever`() throws {
    let bench = try UrgencyBench.table()
    let text = bench.bindingText()
    let (terms, arden) = (bench.rules.terms, bench.arden)
    #expect(bench.home(of: arden, text).value(of: terms.bearable) == -750)
    bench.hurts(9, arden)
    #expect(bench.home(of: arden, text).value(of: terms.alarm) == 1000)
    #expect(bench.home(of: arden, text).value(of: terms.bearable) == nil)
    bench.hurts(5, arden)
    #expect(bench.home(of: arden, text).isEmpty, "nothing to say, no line")
  }

  @Test func `a modest text asks half of it, and gains half of it`() throws {
    let bench = try UrgencyBench.table()
    let thin = bench.givenText(bench.measure(.transparency), as: .political)
    #expect(bench.home(of: bench.arden, thin).total == -375)
    bench.hurts(9, bench.arden)
    #expect(bench.home(of: bench.arden, thin).total == 500)
    let soft = bench.givenText(bench.measure(.constraint), as: .voluntary)
    #expect(bench.home(of: bench.arden, soft).total == 1000, "soft is not thin")
  }

  @Test func `its dials are the campaign's`() throws {
    let bench = try UrgencyBench.table()
    let need = bench.rules.parameters.need
    let text = bench.bindingText()
    bench.given(need.bearable, is: 0)
    #expect(bench.home(of: bench.arden, text).isEmpty)
    bench.given(need.bearable, is: 10)
    bench.given(need.most, is: 3000)
    #expect(bench.home(of: bench.arden, text).total == -2500)
    bench.given(need.perLevel, is: 100)
    #expect(bench.home(of: bench.arden, text).total == -1000)
  }

  @Test func `home decides on its own hurt, and on nobody else's`() throws {
    let bench = try UrgencyBench.table()
    let text = bench.bindingText()
    bench.hurts(9, bench.boreal, bench.cassel, bench.helix)
    #expect(bench.home(of: bench.arden, text).total == -750)
  }

  @Test func `an alarmed victim strikes back sooner, a calm one no less than it would`() throws {
    let bench = try UrgencyBench.table()
    let incident = bench.givenIncident(by: bench.boreal, against: bench.cassel)
    let question = Questions.retaliate(bench.cassel, incident)
    #expect(bench.odds(question).isEmpty)
    bench.hurts(5, bench.cassel)
    #expect(bench.odds(question).isEmpty)
    bench.hurts(9, bench.cassel)
    #expect(bench.odds(question).value(of: bench.rules.terms.wrath) == 1000)
    #expect(try #require(bench.odds(question).lines.first).lever.english.contains("hotline"))
  }
}
