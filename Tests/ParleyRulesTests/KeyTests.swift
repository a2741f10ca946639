import ParleyRules
import Testing

@Suite("Keys and dice")
struct KeyTests {
  /// Draws over keys as small and regular as those of a game.
  private func draws() -> [UInt64] {
    var values: [UInt64] = []
    for turn in UInt64(1)...32 {
      for subject in UInt64(0)..<64 {
        for n in UInt64(0)..<32 {
          let about = Key.mix(Key.mix(turn) ^ subject)
          values.append(Key.mix(42 ^ Key.mix(about ^ n)))
        }
      }
    }
    return values
  }

  @Test("fall evenly: chi-square over 256 cells")
  func isUniform() {
    var cells = Array(repeating: 0.0, count: 256)
    let all = draws()
    for value in all { cells[Int(value >> 56)] += 1 }
    let expected = Double(all.count) / 256
    let chi = cells.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
    // 255 degrees of freedom: mean 255, standard deviation 22.6.
    #expect((170...340).contains(chi))
  }

  @Test("a poor mix would be caught by the same measure")
  func poorMixIsCaught() {
    var cells = Array(repeating: 0.0, count: 256)
    for index in 0..<65_536 { cells[(index &* 3) & 0x7f] += 1 }
    let chi = cells.reduce(0) { $0 + ($1 - 256) * ($1 - 256) / 256 }
    #expect(!(170...340).contains(chi))
  }

  @Test("one bit of a key turns about half of the bits of its mix")
  func avalanche() {
    var turned = 0
    for value in UInt64(0)..<512 {
      for bit in 0..<64 {
        turned += (Key.mix(value) ^ Key.mix(value ^ (1 << UInt64(bit)))).nonzeroBitCount
      }
    }
    let mean = Double(turned) / (512 * 64)
    #expect((31.5...32.5).contains(mean))
  }

  @Test("a pair is directed, and names of different kinds do not meet")
  func pairs() {
    let a = Key("actor", "arden")
    let b = Key("actor", "boreal")
    #expect(a.with(b) != b.with(a))
    #expect(Key("actor", "arden") != Key("asset", "arden"))
    #expect(Key(a.description) == a)
    #expect(Key("nonsense") == nil)
  }

  @Test("noise picks options by their soft-max shares")
  func gumbelShares() {
    let sums: [Int32] = [0, 1_000, 2_000]
    var picks = [0, 0, 0]
    for trial in UInt64(0)..<60_000 {
      let noisy = sums.indices.map { option in
        sums[option]
          + Arithmetic.gumbel(
            UInt32(truncatingIfNeeded: Key.mix(Key.mix(trial) ^ UInt64(option)) >> 32))
      }
      picks[noisy.firstIndex(of: noisy.max() ?? 0) ?? 0] += 1
    }
    // e^0 : e^1 : e^2 = .0900 : .2447 : .6652
    for (pick, share) in zip(picks, [0.0900, 0.2447, 0.6652]) {
      #expect(abs(Double(pick) / 60_000 - share) < 0.008)
    }
  }
}
