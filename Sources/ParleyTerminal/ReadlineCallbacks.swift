import CReadlineShims
import Foundation

extension LineEditor {
  /// Hands readline its callbacks. A C function pointer carries no context, so they go through
  /// `active`; readline calls them on the thread that feeds it, which is the main thread.
  func initializeReadline(appName: String) {
    let callbacks = prl_callbacks(
      complete: { line, point, start in
        guard let line else { return }
        // Bytes, because the offsets are in bytes and repairing bad UTF-8 would move them.
        let bytes = UnsafeRawBufferPointer(start: line, count: strlen(line))
        let typed = Array(bytes)
        MainActor.assumeIsolated {
          LineEditor.active?.complete(typed, point: Int(point), start: Int(start))
        }
      },
      list: { MainActor.assumeIsolated { LineEditor.active?.listCandidates() } },
      edit: { MainActor.assumeIsolated { LineEditor.active?.editLineInEditor() } })
    prl_initialize(appName, callbacks)
  }

  private func complete(_ bytes: [UInt8], point: Int, start: Int) {
    let line = String(decoding: bytes, as: UTF8.self)
    let cursor = min(max(point, 0), bytes.count)
    let before = String(decoding: bytes[..<cursor], as: UTF8.self)
    let word = String(decoding: bytes[min(max(start, 0), cursor)..<cursor], as: UTF8.self)
    listed = candidates(completions(line, before.count), continuing: word)
    for candidate in listed { prl_candidate(candidate.text, candidate.isClosed) }
  }

  private func listCandidates() {
    let list = CandidateList(candidates: listed, columns: size.columns, rows: size.rows)
    prl_print(list.lines.map { $0 + "\n" }.joined())
  }
}
