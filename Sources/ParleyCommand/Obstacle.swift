import ParleyRules

/// The obstacles that a command line names.
enum Obstacle {
  /// - Throws: where a word is none of a roster's, with the nearest.
  static func known(_ words: [String], _ roster: Roster) throws(Failure) -> [String] {
    var ids: [String] = []
    for word in words.flatMap({ $0.split(separator: ",") }).map({ $0.lowercased() }) {
      guard let obstacle = roster.obstacle(word) else {
        throw .unknown(
          Text("obstacle", nl: "hindernis"), word, among: roster.obstacles.map(\.id))
      }
      if !ids.contains(obstacle.id) { ids.append(obstacle.id) }
    }
    return ids.sorted()
  }
}
