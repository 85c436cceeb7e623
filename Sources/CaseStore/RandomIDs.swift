import Crypto

/// Ids nobody can guess or count by, and salts.
public enum RandomIDs {
  private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)

  /// Sixteen letters and digits, 80 random bits; without 0 and 1, so never `0x` and never misread.
  public static let record: @Sendable () -> String = {
    String(decoding: bytes(16).map { alphabet[Int($0 & 31)] }, as: UTF8.self)
  }

  /// Sixteen random bytes as hex.
  public static let salt: @Sendable () -> String = { Hex.text(bytes(16)) }

  static func bytes(_ count: Int) -> [UInt8] {
    SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
  }
}
