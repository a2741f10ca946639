import Distrust
import Opacity
import ParleyRules

/// The roster of this program: the only place that names its obstacles.
public enum Obstacles {
  /// All obstacles of this program; their order changes nothing, as they are numbered by id.
  public static let all: [any Module.Type] = [DistrustRules.self, OpacityRules.self]
}
