import Foundation

/// The transcripts that lie beside their campaigns, in `CAMPAIGN/playthroughs/NAME.txt`.
public struct TranscriptShelf: Sendable {
  private let campaigns: URL
  private let player: TranscriptPlayer

  /// - Parameters:
  ///   - campaigns: the folder in which the campaigns' folders are.
  ///   - player: plays what is found there.
  public init(_ campaigns: URL, player: TranscriptPlayer) {
    self.campaigns = campaigns
    self.player = player
  }

  /// The ids of the campaigns on the shelf, in order.
  public func campaignIDs() -> [String] {
    names(in: campaigns).filter {
      FileManager.default.fileExists(atPath: campaigns.appending(path: "\($0)/campaign.yaml").path)
    }
  }

  /// The transcripts of a campaign, in order.
  public func files(of campaign: String) -> [URL] {
    let folder = campaigns.appending(path: "\(campaign)/playthroughs")
    return names(in: folder).filter { $0.hasSuffix(".txt") }.map { folder.appending(path: $0) }
  }

  private func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  /// Plays a file and says what differs.
  public func check(_ file: URL) -> [TranscriptProblem] {
    do { return try player.play(read(file)).problems } catch { return [error] }
  }

  /// Plays a file and writes the replies of now into it, with its comments and `=` lines as they
  /// were.
  /// - Parameter isUnreleased: the rules may change under their revisions, because nobody outside
  /// has a record made with them.
  /// - Returns: what stopped the recording; nothing was written then.
  public func record(_ file: URL, isUnreleased: Bool = false) -> [TranscriptProblem] {
    do {
      let transcript = try read(file)
      let performance = try player.play(transcript)
      let stops = performance.problems.filter { problem in
        if case .unrevised = problem.matter, isUnreleased { return false }
        return !problem.isMendedByRecording
      }
      guard stops.isEmpty else { return stops }
      try write(performance.recorded.text, to: file)
      return []
    } catch {
      return [error]
    }
  }

  private func read(_ file: URL) throws(TranscriptProblem) -> Transcript {
    let text: String
    do { text = try String(contentsOf: file, encoding: .utf8) } catch {
      throw problem(file, "cannot be read as UTF-8: \(error.localizedDescription)")
    }
    return try Transcript(reading: text, file: name(of: file))
  }

  private func write(_ text: String, to file: URL) throws(TranscriptProblem) {
    do { try text.write(to: file, atomically: true, encoding: .utf8) } catch {
      throw problem(file, "cannot be written: \(error.localizedDescription)")
    }
  }

  private func problem(_ file: URL, _ message: String) -> TranscriptProblem {
    TranscriptProblem(file: name(of: file), line: 1, matter: .file(message))
  }

  /// The campaign, `playthroughs` and the file: enough to find it by.
  private func name(of file: URL) -> String { file.pathComponents.suffix(3).joined(separator: "/") }
}
