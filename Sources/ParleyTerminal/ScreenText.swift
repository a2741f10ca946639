import CReadlineShims

/// Text as a terminal shows it: how wide it is, and how to keep it from doing more than being read.
public enum ScreenText {
  /// Columns that `text` takes: none for a colour code or a combining mark, two for a wide character.
  public static func width(of text: String) -> Int {
    var total = 0
    for piece in pieces(of: text) where !piece.isEscape {
      for character in piece.text { total += width(of: character) }
    }
    return total
  }

  /// `text` with spaces after it until it takes `columns`; unchanged if it is wider.
  public static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(of: text)))
  }

  /// The beginning of `text` that fits in `columns`, ending in `…` if anything was left out.
  /// Colour codes are dropped from a text that has to be shortened.
  public static func clipped(_ text: String, to columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    var kept = ""
    var used = 0
    for piece in pieces(of: text) where !piece.isEscape {
      for character in piece.text {
        let next = width(of: character)
        if used + next > columns - 1 { return kept + "…" }
        kept.append(character)
        used += next
      }
    }
    return kept
  }

  /// `text` with every control character made visible, so that words typed at one seat cannot move
  /// the cursor, clear the screen or colour the text of another. Line feeds become spaces too.
  public static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result.append(" ")
      case _ where isControl(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A prompt for readline: its colour codes enclosed in the bytes that say "takes no room".
  static func markedPrompt(_ prompt: String) -> String {
    pieces(of: prompt).map { $0.isEscape ? "\u{1}\($0.text)\u{2}" : $0.text }.joined()
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks that reverse the direction of text can make a line read as what it is not.
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func width(of character: Character) -> Int {
    var widest = 0
    for scalar in character.unicodeScalars {
      if scalar.properties.isEmojiPresentation { return 2 }
      widest = max(widest, Int(prl_character_width(scalar.value)))
    }
    return widest
  }

  private struct Piece {
    var text: String
    var isEscape: Bool
  }

  /// Splits text into escape sequences (ESC [ ... letter) and what stands between them.
  private static func pieces(of text: String) -> [Piece] {
    guard text.unicodeScalars.contains("\u{1B}") else {
      return [Piece(text: text, isEscape: false)]
    }
    var result: [Piece] = []
    var current = String.UnicodeScalarView()
    var inEscape = false
    func close(asEscape: Bool) {
      if !current.isEmpty { result.append(Piece(text: String(current), isEscape: asEscape)) }
      current = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" {
        close(asEscape: inEscape)
        inEscape = true
      }
      current.append(scalar)
      if inEscape && scalar != "[" && (0x40...0x7E).contains(scalar.value) {
        close(asEscape: true)
        inEscape = false
      }
    }
    close(asEscape: inEscape)
    return result
  }
}
