import Foundation
import Testing

/// A charge keeps the number under which it was first told: one that all heard the room's, one in private a seat's own.
@Suite("The number of a charge") @MainActor
struct ChargeHandleTests {
  @Test("what was said in private first and in public later are two charges, each with its number")
  func twice() throws {
    let stage = try Stage()
    try stage.write(
      """
      attribute i1 to varn at unlikely private
      ready
      ready
      attribute i1 to varn at likely public
      ready
      ready
      inbox 2

      """, to: "script.txt")
    let run = stage.run(
      "play", "first-steps", "--seed", "5", "--session", "c.parley", "--script", "script.txt")
    #expect(run.output.contains("y1: Quillon names Varn for i1: unlikely, in private."))
    #expect(run.output.contains("c1: Quillon names Varn for i1: likely, in public."))
    #expect(!run.output.contains("c1: Quillon names Varn for i1: unlikely"))
    #expect(!run.output.contains("y1: Quillon names Varn for i1: likely"))
  }
}
