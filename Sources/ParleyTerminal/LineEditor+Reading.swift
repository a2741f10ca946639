import CReadlineShims

extension LineEditor {
  /// Shows a prompt and waits for a line.
  ///
  /// Several lines that were pasted, or written in the user's editor, come back one after the other
  /// in their order, each from a `read` of its own. A line is not added to the history; call
  /// `addHistory(_:)` for those worth recalling.
  ///
  /// - Parameters:
  ///   - prompt: May hold colour codes; see `Style`.
  ///   - secret: For a pass-phrase: nothing is echoed, completed or remembered.
  ///   - heartbeat: Called from time to time while waiting.
  public func read(
    prompt: String, secret: Bool = false, heartbeat: Heartbeat? = nil
  ) -> Event {
    Self.active = self
    let prompt = Self.cText(prompt)
    if takeInterrupt() {
      dropTypedAhead()
      showAbove("^C")
      return .interrupted
    }
    if let line = queued.first {
      queued.removeFirst()
      showAbove(prompt + (secret ? "" : ScreenText.visible(line)))
      return .line(line)
    }
    guard !prl_input_ended() else { return .endOfInput }
    prl_terminal_take()
    isReading = true
    defer { isReading = false }
    return secret
      ? readSecret(prompt, heartbeat: heartbeat) : readLine(prompt, heartbeat: heartbeat)
  }

  private func readLine(_ prompt: String, heartbeat: Heartbeat?) -> Event {
    if prl_signal_take(PRL_SIGNAL_RESIZE) { prl_resize(false) }
    prl_begin(ScreenText.markedPrompt(prompt))
    if let withdrawn {
      prl_restore(withdrawn.text, withdrawn.point)
      self.withdrawn = nil
    }
    var pulse = Pulse(heartbeat)
    while true {
      prl_feed()
      if prl_finished() { return finishedLine() }
      switch pulse.wait() {
      case .keys: break
      case .interrupted:
        dropTypedAhead()
        prl_cancel()
        return .interrupted
      case .ended:
        prl_cancel()
        return .endOfInput
      case .resized: prl_resize(true)
      case .continued: prl_redraw()
      case .show(let text): showAbove(text)
      case .finish:
        setLineAside()
        return .alarm
      }
    }
  }

  private func finishedLine() -> Event {
    guard let bytes = prl_take_line() else {
      prl_print("\n")
      return .endOfInput
    }
    defer { prl_free(bytes) }
    let text = String(cString: bytes)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // What was pasted often ends in a line feed of its own, to which Enter added nothing.
    if lines.count > 1 && lines.last == "" { lines.removeLast() }
    queued = Array(lines.dropFirst())
    return .line(lines.first ?? "")
  }

  private func setLineAside() {
    var point: Int32 = 0
    guard let bytes = prl_withdraw(&point) else { return }
    defer { prl_free(bytes) }
    let text = String(cString: bytes)
    withdrawn = text.isEmpty ? nil : (text, point)
  }

  private func readSecret(_ prompt: String, heartbeat: Heartbeat?) -> Event {
    var line = SecretLine()
    var pulse = Pulse(heartbeat)
    prl_print(prompt)
    while true {
      while case let byte = prl_input_take(), byte >= 0 {
        switch line.type(UInt8(truncatingIfNeeded: byte)) {
        case .more: break
        case .done:
          prl_print("\n")
          return .line(line.text)
        case .endOfInput:
          prl_print("\n")
          return .endOfInput
        }
      }
      switch pulse.wait() {
      case .keys: break
      case .interrupted:
        dropTypedAhead()
        prl_print("^C\n")
        return .interrupted
      case .ended:
        prl_print("\n")
        return .endOfInput
      case .resized: prl_resize(false)
      case .continued: prl_print("\r\u{1B}[K" + prompt)
      case .show(let text): prl_print("\r\u{1B}[K" + Self.cText(text) + "\n" + prompt)
      case .finish:
        prl_print("\r\u{1B}[K")
        return .alarm
      }
    }
  }

  /// Ctrl-C means "stop all that", lines pasted but not yet returned included.
  private func dropTypedAhead() {
    prl_input_discard()
    queued = []
  }
}
