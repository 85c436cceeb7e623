/// The children looked after return.
public enum SSDA903: ReturnKind {
  public typealias Child = LookedAfterChild
  public typealias Whole = LookedAfterReturn
}
