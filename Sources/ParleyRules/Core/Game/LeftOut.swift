/// Why part of what an inject does came to nothing.
public enum LeftOut: Int32, Choice {
  /// It speaks of an obstacle that is switched off.
  case obstacleOff
  /// It is about the incident of an inject that has not come.
  case noIncident
  public var word: Word {
    switch self {
    case .obstacleOff:
      Word("obstacle-off", Text("the obstacle is off", nl: "de hindernis staat uit"))
    case .noIncident:
      Word("no-incident", Text("there is no such incident", nl: "dat incident is er niet"))
    }
  }
}
