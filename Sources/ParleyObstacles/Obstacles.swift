import Distrust
import Opacity
import ParleyRules

/// The roster of this program: the only place that names its obstacles.
public enum Obstacles {
  public static let all: [any Module.Type] = [DistrustRules.self, OpacityRules.self]
}
