/// A pass-phrase as it is typed: bytes in, no echo, and the few keys that make sense unseen.
/// It never passes through readline, whose undo list and kill ring would remember it.
struct SecretLine {
  enum Progress: Equatable {
    case more
    case done
    case endOfInput
  }

  /// Longer than any pass-phrase; what is typed beyond it is ignored.
  static let limit = 65536

  private var bytes: [UInt8] = []
  private var escape = Escape.none

  private enum Escape {
    case none
    case begun
    case sequence
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func type(_ byte: UInt8) -> Progress {
    if escape != .none {
      followEscape(byte)
      return .more
    }
    switch byte {
    case 10, 13: return .done
    case 4: return bytes.isEmpty ? .endOfInput : .more
    case 8, 127: eraseCharacter()
    case 21, 23: bytes.removeAll()
    case 27: escape = .begun
    case 0..<32: break
    default: if bytes.count < Self.limit { bytes.append(byte) }
    }
    return .more
  }

  /// Arrow keys and the marks around a paste are escape sequences, and no part of the phrase.
  private mutating func followEscape(_ byte: UInt8) {
    switch (escape, byte) {
    case (.begun, UInt8(ascii: "[")), (.begun, UInt8(ascii: "O")): escape = .sequence
    case (.sequence, 0x20..<0x40): break
    default: escape = .none
    }
  }

  private mutating func eraseCharacter() {
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }
}
