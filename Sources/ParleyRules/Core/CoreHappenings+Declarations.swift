extension HappeningDeclaration {
  /// The core's happenings, in the order of their numbers.
  static let core: [HappeningDeclaration] =
    incidents + attributions + texts + agreements + beside + floor
}
