/// Looks at JSON as it is written: a reader that makes a dictionary of an object hides a key that stands there twice.
enum JSONKeys {
  /// The keys that stand more than once in one object of the line.
  static func repeated(in line: String) -> [String] {
    // For every bracket that is open: the keys met in it. A list has none.
    var open: [[String]] = []
    var repeated: [String] = []
    var rest = Substring(line)
    while let first = rest.popFirst() {
      switch first {
      case "{", "[": open.append([])
      case "}", "]": open.removeLast()
      case "\"":
        let text = string(&rest)
        guard rest.first == ":", let place = open.indices.last else { continue }
        if open[place].contains(text) { repeated.append(text) }
        open[place].append(text)
      default: break
      }
    }
    return repeated
  }

  /// The rest of a string, up to the mark that ends it.
  private static func string(_ rest: inout Substring) -> String {
    var text = ""
    while let next = rest.popFirst(), next != "\"" {
      text.append(next)
      if next == "\\", let escaped = rest.popFirst() { text.append(escaped) }
    }
    return text
  }
}
