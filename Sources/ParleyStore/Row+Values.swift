import GRDB

/// Columns of a file that may come from anybody: a value of another type is an error, not the end
/// of the program.
extension Row {
  func text(_ column: String) throws -> String {
    guard let value = String.fromDatabaseValue(value(column)) else {
      throw Row.unreadable(column)
    }
    return value
  }

  func integer<Value: FixedWidthInteger>(_ column: String) throws -> Value {
    guard let value = Int64.fromDatabaseValue(value(column)).flatMap({ Value(exactly: $0) }) else {
      throw Row.unreadable(column)
    }
    return value
  }

  private func value(_ column: String) -> DatabaseValue {
    (self[column] as DatabaseValue?) ?? .null
  }

  private static func unreadable(_ column: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the value of \(column) is unreadable")
  }
}
